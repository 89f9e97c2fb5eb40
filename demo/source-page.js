// What a tag manager does: it adds a posting to a page that has been drawn already.

const posting = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Marine biologist',
  datePosted: '2026-11-20',
  hiringOrganization: { '@type': 'Organization', name: 'Pelagia Soundings' },
  jobLocation: {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality: 'Porto', addressCountry: 'PT' },
  },
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'EUR',
    value: {
      '@type': 'QuantitativeValue',
      minValue: 41000,
      maxValue: 52000,
      unitText: 'YEAR',
    },
  },
};

document.querySelector('#add').addEventListener('click', ({ target }) => {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = JSON.stringify(posting);
  document.head.append(script);
  target.disabled = true;
});

/** Postings as job boards, recruiting systems and site builders put them into pages; made up, but in their shapes. */

export interface PageExample {
  /** Whose shape it is, and what is odd about it. */
  readonly name: string;
  /** Texts of scripts; anything else is written as JSON. */
  readonly scripts: readonly unknown[];
  readonly language?: string;
  /** What is expected, as `rowsOf` writes it. */
  readonly rows: readonly string[];
  /** Pay that stays in its words, as `role: words`. */
  readonly asWritten?: readonly string[];
  /** One pattern for each issue, in their order. */
  readonly issues?: readonly RegExp[];
}

const context = 'https://schema.org/';
const place = (addressLocality: string, addressCountry: string) => ({
  '@type': 'Place',
  address: { '@type': 'PostalAddress', addressLocality, addressCountry },
});
const amount = (currency: string, value: object) => ({
  '@type': 'MonetaryAmount',
  currency,
  value: { '@type': 'QuantitativeValue', ...value },
});
const posting = (title: string, more: object) => ({
  '@context': context,
  '@type': 'JobPosting',
  title,
  ...more,
});

export const pageExamples: readonly PageExample[] = [
  {
    name: 'Greenhouse: a range with strings for places',
    scripts: [
      {
        '@context': 'schema.org',
        '@type': 'JobPosting',
        hiringOrganization: {
          '@type': 'Organization',
          name: 'Oven & Sons',
          logo: 'https://oven.example/l.png',
        },
        title: 'Staff Pastry Engineer',
        datePosted: '2026-02-10',
        jobLocation: {
          '@type': 'Place',
          address: {
            '@type': 'PostalAddress',
            addressLocality: 'New York',
            addressRegion: 'NY',
            addressCountry: 'US',
            postalCode: null,
          },
        },
        description: '&lt;p&gt;Bake.&lt;/p&gt;',
        baseSalary: amount('USD', { unitText: 'YEAR', minValue: 170000, maxValue: 215000 }),
      },
    ],
    rows: [
      'Staff Pastry Engineer: 170000-215000 USD/year base, New York, NY, US, 2026-02-10, Oven & Sons',
    ],
  },
  {
    name: 'Lever: numbers as strings, a date with a time',
    scripts: [
      posting('Line Cook', {
        datePosted: '2026-01-30T23:30:00-08:00',
        hiringOrganization: 'The Inn',
        baseSalary: amount('USD', { minValue: '21.50', maxValue: '26.00', unitText: 'HOUR' }),
      }),
    ],
    rows: ['Line Cook: 21.5-26 USD/hour base, 2026-01-30, The Inn'],
  },
  {
    name: 'Ashby: remote in several countries',
    scripts: [
      posting('Menu Designer', {
        jobLocationType: 'TELECOMMUTE',
        applicantLocationRequirements: [
          { '@type': 'Country', name: 'USA' },
          { '@type': 'Country', name: 'Canada' },
        ],
        identifier: { '@type': 'PropertyValue', name: 'Inn', value: 'b2c1' },
        datePosted: '2026-02-03',
        baseSalary: amount('USD', { minValue: 120000, maxValue: 150000, unitText: 'YEAR' }),
      }),
    ],
    rows: ['Menu Designer: 120000-150000 USD/year base, USA; Canada, 2026-02-03'],
  },
  {
    name: 'Workable: unit outside of the value, a relative address',
    scripts: [
      posting('Waiter', {
        url: '/jobs/waiter',
        baseSalary: {
          '@type': 'MonetaryAmount',
          currency: 'GBP',
          unitText: 'YEAR',
          value: { '@type': 'QuantitativeValue', minValue: 24000, maxValue: 27000 },
        },
      }),
    ],
    rows: ['Waiter: 24000-27000 GBP/year base, https://pages.example/jobs/waiter'],
  },
  {
    name: 'Workable: two units, of which the inner one holds',
    scripts: [
      posting('Waiter', {
        baseSalary: { ...amount('GBP', { value: 13.5, unitText: 'HOUR' }), unitText: 'YEAR' },
      }),
    ],
    rows: ['Waiter: 13.5 GBP/hour base'],
  },
  {
    name: 'Indeed: one amount, a small-letter unit',
    scripts: [
      posting('Dishwasher', { baseSalary: amount('usd', { value: 18, unitText: 'hour' }) }),
    ],
    rows: ['Dishwasher: 18 USD/hour base'],
  },
  {
    name: 'Indeed: range in a value that has no type',
    scripts: [
      posting('Host', {
        salaryCurrency: 'USD',
        baseSalary: { value: { minValue: 17, maxValue: 19, unitText: 'HOURLY' } },
      }),
    ],
    rows: ['Host: 17-19 USD/hour base'],
  },
  {
    name: 'LinkedIn: months of experience are no level',
    scripts: [
      posting('Sous Chef', {
        experienceRequirements: {
          '@type': 'OccupationalExperienceRequirements',
          monthsOfExperience: 36,
        },
        educationRequirements: {
          '@type': 'EducationalOccupationalCredential',
          credentialCategory: 'associate degree',
        },
        validThrough: '2026-09-01T00:00:00.000Z',
        datePosted: '2026-02-01T08:10:00.000Z',
        baseSalary: amount('CAD', { minValue: 55000.0, maxValue: 62000.0, unitText: 'YEAR' }),
      }),
    ],
    rows: ['Sous Chef: 55000-62000 CAD/year base, 2026-02-01'],
  },
  {
    name: 'LinkedIn: a level in words',
    scripts: [
      posting('Sous Chef', {
        experienceRequirements: 'Entry level',
        baseSalary: amount('CAD', { minValue: 45000, maxValue: 52000, unitText: 'YEAR' }),
      }),
    ],
    rows: ['Sous Chef (Entry level): 45000-52000 CAD/year base'],
  },
  {
    name: 'a board that writes a sentence where a level may stand',
    scripts: [
      posting('Sous Chef', {
        experienceRequirements: 'Senior cooks preferred, 5 years',
        baseSalary: amount('EUR', { value: 3100, unitText: 'MONTH' }),
      }),
    ],
    rows: ['Sous Chef: 3100 EUR/month base'],
  },
  {
    name: 'Personio: a month in euros, title for all genders',
    language: 'de',
    scripts: [
      posting('B\u00e4cker:in (m/w/d)', {
        employmentType: ['FULL_TIME', 'PART_TIME'],
        jobLocation: [place('Berlin', 'DE'), place('K\u00f6ln', 'DE')],
        hiringOrganization: {
          '@type': 'Organization',
          name: 'Backstube GmbH',
          sameAs: 'https://back.example',
        },
        baseSalary: amount('EUR', { minValue: 2800, maxValue: 3400, unitText: 'MONTH' }),
      }),
    ],
    rows: [
      'B\u00e4cker:in (m/w/d): 2800-3400 EUR/month base, Berlin, DE; K\u00f6ln, DE, Backstube GmbH',
    ],
  },
  {
    name: 'Personio: zeros where nothing was entered',
    scripts: [
      posting('Baker', {
        baseSalary: amount('EUR', { minValue: 2800, maxValue: 3400, unitText: 'MONTH' }),
      }),
      posting('Cook', {
        baseSalary: amount('EUR', { minValue: 0, maxValue: 0, unitText: 'MONTH' }),
      }),
    ],
    rows: ['Baker: 2800-3400 EUR/month base', 'Cook: no figure'],
    issues: [/^script 2: JobPosting "Cook": baseSalary states 0/],
  },
  {
    name: 'a recruiting system that writes 0 for a missing end',
    scripts: [
      posting('Cook', {
        baseSalary: amount('EUR', { minValue: 0, maxValue: 60000, unitText: 'YEAR' }),
      }),
      posting('Baker', {
        baseSalary: amount('EUR', { minValue: '40000', maxValue: '0', unitText: 'YEAR' }),
      }),
    ],
    rows: ['Cook: up to 60000 EUR/year base', 'Baker: from 40000 EUR/year base'],
    issues: [/"Cook": baseSalary states 0/, /"Baker": baseSalary states 0/],
  },
  {
    name: 'a theme that writes a 0 value beside a range',
    scripts: [
      posting('Cook', {
        baseSalary: amount('EUR', { value: 0, minValue: 50000, maxValue: 60000, unitText: 'YEAR' }),
      }),
    ],
    rows: ['Cook: 50000-60000 EUR/year base'],
    issues: [/states 0/],
  },
  {
    name: 'a theme that repeats the lower end as value',
    scripts: [
      posting('Cook', {
        baseSalary: amount('EUR', {
          value: '50000',
          minValue: 50000,
          maxValue: 60000,
          unitText: 'YEAR',
        }),
      }),
    ],
    rows: ['Cook: 50000-60000 EUR/year base'],
  },
  {
    name: 'a theme that adds a value in between',
    scripts: [
      posting('Cook', {
        baseSalary: amount('EUR', {
          value: 55000,
          minValue: 50000,
          maxValue: 60000,
          unitText: 'YEAR',
        }),
      }),
    ],
    rows: ['Cook: 50000-60000 EUR/year base'],
    issues: [/baseSalary has the value 55000 within its range, which is not shown/],
  },
  {
    name: 'a theme whose value is far outside of its range',
    scripts: [
      posting('Cook', {
        baseSalary: amount('EUR', {
          value: 25,
          minValue: 50000,
          maxValue: 60000,
          unitText: 'YEAR',
        }),
      }),
    ],
    rows: ['Cook: no figure'],
    asWritten: ['Cook: 50000 - 60000'],
    issues: [/"50000 - 60000" does not hold the value 25/],
  },
  {
    name: 'a form in which the ends were swapped',
    scripts: [
      posting('Cook', {
        baseSalary: amount('EUR', { minValue: 60000, maxValue: 50000, unitText: 'YEAR' }),
      }),
    ],
    rows: ['Cook: no figure'],
    asWritten: ['Cook: 60000 - 50000'],
    issues: [/"60000 - 50000" goes down; put minValue and maxValue in order/],
  },
  {
    name: 'WP Job Manager: entities in the title, the currency of the posting',
    scripts: [
      '{"@context":"http:\\/\\/schema.org\\/","@type":"JobPosting","datePosted":"2026-01-15T09:00:00+00:00",' +
        '"title":"Chef &#8211; Caf&#233; &amp; Bar","hiringOrganization":{"@type":"Organization","name":"Caf\\u00e9"},' +
        '"salaryCurrency":"EUR","baseSalary":{"@type":"MonetaryAmount","value":{"@type":"QuantitativeValue",' +
        '"value":"38000","unitText":"YEAR"}}}',
    ],
    rows: ['Chef \u2013 Caf\u00e9 & Bar: 38000 EUR/year base, 2026-01-15, Caf\u00e9'],
  },
  {
    name: 'a WordPress plug-in with line breaks inside a text',
    scripts: [
      '{"@context":"https://schema.org","@type":"JobPosting","title":"Cook","description":"<p>Cook.</p>\n<p>Bake.</p>\t",' +
        '"baseSalary":{"@type":"MonetaryAmount","currency":"EUR","value":{"minValue":30000,"unitText":"YEAR"}}}',
    ],
    rows: ['Cook: from 30000 EUR/year base'],
  },
  {
    name: 'a WordPress theme that wraps the script for old browsers',
    scripts: [
      '\n//<![CDATA[\n{"@type":"JobPosting","title":"Cook","baseSalary":{"currency":"EUR","value":30000,"unitText":"YEAR"}}\n//]]>\n',
      '<!--\n{"@type":"JobPosting","title":"Baker","baseSalary":{"currency":"EUR","value":31000,"unitText":"YEAR"}}\n-->',
    ],
    rows: ['Cook: 30000 EUR/year base', 'Baker: 31000 EUR/year base'],
  },
  {
    name: 'Yoast: a graph in which the employer is named by its id',
    scripts: [
      {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebSite', '@id': 'https://inn.example/#website', name: 'The Inn' },
          {
            '@type': 'BreadcrumbList',
            '@id': 'https://inn.example/#breadcrumb',
            itemListElement: [],
          },
          {
            '@type': 'JobPosting',
            '@id': 'https://inn.example/jobs/cook/#job',
            title: 'Cook',
            url: 'https://inn.example/jobs/cook/',
            hiringOrganization: { '@id': 'https://inn.example/#organization' },
            jobLocation: { '@id': 'https://inn.example/#place' },
            baseSalary: { '@id': '#pay' },
          },
          {
            '@type': 'Organization',
            '@id': 'https://inn.example/#organization',
            name: 'The Inn Ltd',
          },
          { ...place('Leeds', 'GB'), '@id': 'https://inn.example/#place' },
          { ...place('York', 'GB'), '@id': 'https://inn.example/#place' },
          {
            ...amount('GBP', { minValue: 28000, maxValue: 31000, unitText: 'YEAR' }),
            '@id': '#pay',
          },
        ],
      },
    ],
    rows: [
      'Cook: 28000-31000 GBP/year base, Leeds, GB, The Inn Ltd, https://inn.example/jobs/cook/',
    ],
  },
  {
    name: 'Rank Math: a type in a list, a currency for the posting',
    scripts: [
      {
        '@context': context,
        '@graph': [
          {
            '@type': ['JobPosting', 'Thing'],
            name: 'Cook',
            salaryCurrency: 'AUD',
            baseSalary: {
              '@type': 'MonetaryAmount',
              value: { '@type': 'QuantitativeValue', value: '75000', unitText: 'YEARLY' },
            },
          },
        ],
      },
    ],
    rows: ['Cook: 75000 AUD/year base'],
  },
  {
    name: 'types, keys and units as addresses',
    scripts: [
      {
        '@type': 'https://schema.org/JobPosting',
        'https://schema.org/title': 'Cook',
        'http://schema.org/baseSalary': {
          '@type': 'schema:MonetaryAmount',
          'schema:currency': 'EUR',
          'schema:value': { 'schema:value': 15, 'schema:unitText': 'https://schema.org/HOUR' },
        },
      },
    ],
    rows: ['Cook: 15 EUR/hour base'],
  },
  {
    name: 'values with their language, as linked data tools write them',
    scripts: [
      posting('', {
        title: { '@value': 'Koch', '@language': 'de' },
        baseSalary: amount('EUR', { value: { '@value': '2900' }, unitText: ['MONTH'] }),
      }),
    ],
    rows: ['Koch: 2900 EUR/month base'],
  },
  {
    name: 'a plain number with the currency of the posting, and no unit',
    scripts: [posting('Cook', { baseSalary: 45000, salaryCurrency: 'EUR' })],
    rows: ['Cook: 45000 EUR/year base'],
  },
  {
    name: 'a plain number without any unit that may be a day or a month',
    scripts: [posting('Cook', { baseSalary: 450, salaryCurrency: 'EUR' })],
    rows: ['Cook: no figure'],
    asWritten: ['Cook: 450'],
    issues: [/"450" has no unit; add the key "unitText"/],
  },
  {
    name: 'a plain number without a currency',
    scripts: [posting('Cook', { baseSalary: '45000' })],
    rows: ['Cook: no figure'],
    asWritten: ['Cook: 45000'],
    issues: [/"Cook": "45000" has no currency; add the key "currency"/],
  },
  {
    name: 'digits in quotes with a unit beside them',
    scripts: [
      posting('Cook', {
        baseSalary: {
          '@type': 'MonetaryAmount',
          currency: 'EUR',
          value: '45000',
          unitText: 'per year',
        },
      }),
    ],
    rows: ['Cook: 45000 EUR/year base'],
  },
  {
    name: 'a sentence for a salary, in dollars per year',
    language: 'en-US',
    scripts: [posting('Cook', { baseSalary: '$100,000 - $120,000 per year' })],
    rows: ['Cook: 100000-120000 USD/year base'],
  },
  {
    name: 'signs and commas in both ends',
    language: 'en-US',
    scripts: [
      posting('Cook', {
        baseSalary: amount('USD', { minValue: '$100,000', maxValue: '$120,000', unitText: 'YEAR' }),
      }),
    ],
    rows: ['Cook: 100000-120000 USD/year base'],
  },
  {
    name: 'a range in one text, with the currency beside it',
    language: 'en-US',
    scripts: [
      posting('Cook', {
        baseSalary: amount('USD', { value: '100,000 - 120,000', unitText: 'YEAR' }),
      }),
    ],
    rows: ['Cook: 100000-120000 USD/year base'],
  },
  {
    name: 'words that contradict the keys beside them',
    language: 'en-US',
    scripts: [
      posting('Cook', { baseSalary: amount('EUR', { value: 'USD 100,000', unitText: 'YEAR' }) }),
    ],
    rows: ['Cook: no figure'],
    asWritten: ['Cook: USD 100,000'],
    issues: [/another currency or unit/],
  },
  {
    name: 'words that are about another time than the keys beside them',
    language: 'en-US',
    scripts: [
      posting('Cook', { baseSalary: amount('USD', { value: '$25 an hour', unitText: 'YEAR' }) }),
    ],
    rows: ['Cook: no figure'],
    asWritten: ['Cook: $25 an hour'],
    issues: [/another currency or unit/],
  },
  {
    name: 'a year\u2019s pay that a form calls an hour\u2019s',
    scripts: [posting('Cook', { baseSalary: amount('USD', { value: 50000, unitText: 'HOUR' }) })],
    rows: ['Cook: no figure'],
    asWritten: ['Cook: 50000'],
    issues: [/"50000" cannot be pay per hour/],
  },
  {
    name: 'words in place of pay, and a number in its usual place',
    scripts: [
      posting('Cook', { baseSalary: 'Competitive' }),
      posting('Baker', { baseSalary: amount('EUR', { value: 40000, unitText: 'YEAR' }) }),
      posting('Host', { baseSalary: 'N/A' }),
      posting('Waiter', {}),
    ],
    rows: ['Cook: no figure', 'Baker: 40000 EUR/year base', 'Host: no figure', 'Waiter: no figure'],
    asWritten: ['Cook: Competitive'],
    issues: [/"Cook": "Competitive"/, /"Host": baseSalary says "N\/A"/],
  },
  {
    name: 'thousands with a point, which a German page may mean',
    language: 'en',
    scripts: [
      posting('Koch', { baseSalary: amount('EUR', { value: '45.000', unitText: 'YEAR' }) }),
    ],
    rows: ['Koch: no figure'],
    asWritten: ['Koch: 45.000'],
    issues: [/"45.000" .*may mean two numbers/],
  },
  {
    name: 'thousands with a point on a German page',
    language: 'de-DE',
    scripts: [
      posting('Koch', { baseSalary: amount('EUR', { value: '45.000', unitText: 'YEAR' }) }),
    ],
    rows: ['Koch: 45000 EUR/year base'],
  },
  {
    name: 'a price specification',
    scripts: [
      posting('Cook', {
        baseSalary: {
          '@type': 'PriceSpecification',
          minPrice: 60000,
          maxPrice: 70000,
          priceCurrency: 'CHF',
          unitText: 'ANNUAL',
        },
      }),
      posting('Baker', {
        baseSalary: {
          '@type': 'UnitPriceSpecification',
          price: '31.50',
          priceCurrency: 'CHF',
          unitCode: 'HUR',
        },
      }),
    ],
    rows: ['Cook: 60000-70000 CHF/year base', 'Baker: 31.5 CHF/hour base'],
  },
  {
    name: 'unit codes of trade',
    scripts: ['ANN', 'MON', 'WEE', 'DAY', 'HUR'].map((unitCode) =>
      posting(unitCode, { baseSalary: amount('EUR', { value: 1000, unitCode }) }),
    ),
    rows: [
      'ANN: 1000 EUR/year base',
      'MON: 1000 EUR/month base',
      'WEE: 1000 EUR/week base',
      'DAY: 1000 EUR/day base',
      'HUR: 1000 EUR/hour base',
    ],
  },
  {
    name: 'a unit that nobody knows',
    scripts: [posting('Cook', { baseSalary: amount('EUR', { value: 45000, unitText: 'SEASON' }) })],
    rows: ['Cook: no figure'],
    asWritten: ['Cook: 45000'],
    issues: [/has the unit "SEASON"; write HOUR, DAY, WEEK, MONTH or YEAR/],
  },
  {
    name: 'units in the words of several languages',
    scripts: ['pro Jahr', 'par an', 'al mes', 'Stunde', 'p.a.', '/yr', 'P1W'].map((unitText) =>
      posting(unitText, { baseSalary: amount('EUR', { value: 2000, unitText }) }),
    ),
    rows: [
      'pro Jahr: 2000 EUR/year base',
      'par an: 2000 EUR/year base',
      'al mes: 2000 EUR/month base',
      'Stunde: 2000 EUR/hour base',
      'p.a.: 2000 EUR/year base',
      '/yr: 2000 EUR/year base',
      'P1W: 2000 EUR/week base',
    ],
  },
  {
    name: 'units that sound like others',
    scripts: ['bi-weekly', 'semi-monthly', 'twice a month', 'k', 'year - 9000'].map((unitText) =>
      posting(unitText, { baseSalary: amount('EUR', { value: 3000, unitText }) }),
    ),
    rows: [
      'bi-weekly: no figure',
      'semi-monthly: no figure',
      'twice a month: no figure',
      'k: no figure',
      'year - 9000: no figure',
    ],
    asWritten: [
      'bi-weekly: 3000',
      'semi-monthly: 3000',
      'twice a month: 3000',
      'k: 3000',
      'year - 9000: 3000',
    ],
    issues: [/has the unit/, /has the unit/, /has the unit/, /has the unit/, /has the unit/],
  },
  {
    name: 'names longer than anybody can show',
    scripts: [
      posting('Cook '.repeat(20), {
        jobLocation: Array.from({ length: 30 }, (_, index) => place(`City ${index}`, 'FR')),
        hiringOrganization: 'Inn '.repeat(30),
        baseSalary: amount('EUR', { value: 40000, unitText: 'YEAR' }),
      }),
    ],
    rows: [
      `${'Cook '.repeat(15)}Cook\u2026: 40000 EUR/year base, ${Array.from({ length: 6 }, (_, index) => `City ${index}, FR`).join('; ')}; City 6,\u2026, ${'Inn '.repeat(19)}Inn\u2026`,
    ],
    issues: [/has 99 characters/, /has 378 characters/, /has 119 characters/],
  },
  {
    name: 'levels of every posting, with and without pay',
    scripts: [
      posting('Cook', {
        experienceRequirements: 'Senior',
        baseSalary: amount('EUR', { value: 50000, unitText: 'YEAR' }),
      }),
      posting('Cook', { experienceRequirements: 'Mid-Senior level' }),
      posting('Cook', {
        experienceRequirements: '5 years of experience',
        baseSalary: amount('EUR', { value: 45000, unitText: 'YEAR' }),
      }),
      posting('Cook', {
        experienceRequirements: 'no requirements',
        baseSalary: amount('EUR', { value: 30000, unitText: 'YEAR' }),
      }),
    ],
    rows: [
      'Cook (Senior): 50000 EUR/year base',
      'Cook: 45000 EUR/year base',
      'Cook: 30000 EUR/year base',
    ],
  },
  {
    name: 'a place of work beside places to apply from',
    scripts: [
      posting('Cook', {
        jobLocation: { '@type': 'Place', name: 'The old mill' },
        applicantLocationRequirements: { '@type': 'Country', name: 'France' },
        baseSalary: amount('EUR', { value: 40000, unitText: 'YEAR' }),
      }),
      posting('Baker', {
        jobLocation: { '@type': 'Place', address: 'Mill Lane 3, Leeds' },
        baseSalary: amount('GBP', { value: 40000, unitText: 'YEAR' }),
      }),
    ],
    rows: [
      'Cook: 40000 EUR/year base, The old mill',
      'Baker: 40000 GBP/year base, Mill Lane 3, Leeds',
    ],
  },
  {
    name: 'a price in words',
    language: 'en-US',
    scripts: [posting('Cook', { baseSalary: { '@type': 'PriceSpecification', price: '$25/hr' } })],
    rows: ['Cook: 25 USD/hour base'],
  },
  {
    name: 'total pay in words',
    language: 'en-US',
    scripts: [posting('Cook', { baseSalary: '$150k total compensation per year' })],
    rows: ['Cook: 150000 USD/year total'],
  },
  {
    name: 'more than anybody is paid',
    scripts: [posting('Cook', { baseSalary: amount('VND', { value: 1e13, unitText: 'YEAR' }) })],
    rows: [],
    issues: [/has 10000000000000 for an amount/, /^JSON-LD: has no pay/],
  },
  {
    name: 'two weeks, which are not one',
    scripts: [
      posting('Cook', { baseSalary: amount('USD', { value: 1500, unitText: 'BIWEEKLY' }) }),
    ],
    rows: ['Cook: no figure'],
    asWritten: ['Cook: 1500'],
    issues: [/has the unit "BIWEEKLY"/],
  },
  {
    name: 'forty-five thousand with a point, which JSON reads as forty-five',
    scripts: [
      '{"@type":"JobPosting","title":"Koch","baseSalary":{"currency":"EUR","value":45.000,"unitText":"YEAR"}}',
    ],
    rows: ['Koch: no figure'],
    asWritten: ['Koch: 45'],
    issues: [/"45" cannot be pay per year/],
  },
  {
    name: 'a currency that is none',
    scripts: [posting('Cook', { baseSalary: amount('USB', { value: 45000, unitText: 'YEAR' }) })],
    rows: ['Cook: no figure'],
    asWritten: ['Cook: 45000'],
    issues: [/has the currency "USB"/],
  },
  {
    name: 'a sign for a currency',
    language: 'de',
    scripts: [
      posting('Cook', { baseSalary: amount('\u20ac', { value: 45000, unitText: 'YEAR' }) }),
    ],
    rows: ['Cook: 45000 EUR/year base'],
  },
  {
    name: 'one salary for each country',
    scripts: [
      posting('Cook', {
        baseSalary: [
          amount('USD', { minValue: 60000, maxValue: 70000, unitText: 'YEAR' }),
          amount('CAD', { minValue: 70000, maxValue: 80000, unitText: 'YEAR' }),
        ],
      }),
    ],
    rows: ['Cook: 60000-70000 USD/year base', 'Cook: 70000-80000 CAD/year base'],
  },
  {
    name: 'a list of two numbers, which may be a range or two salaries',
    scripts: [posting('Cook', { salaryCurrency: 'USD', baseSalary: [60000, 70000] })],
    rows: [],
    issues: [/baseSalary lists amounts; write minValue and maxValue/, /^JSON-LD: has no pay/],
  },
  {
    name: 'a list of two numbers inside of the amount',
    scripts: [
      posting('Cook', { baseSalary: amount('USD', { value: [60000, 70000], unitText: 'YEAR' }) }),
    ],
    rows: [],
    issues: [/baseSalary has a list for an amount/, /^JSON-LD: has no pay/],
  },
  {
    name: 'a listing: the same title in two places, and one posting twice',
    scripts: [
      {
        '@context': context,
        '@type': 'ItemList',
        itemListElement: [
          {
            '@type': 'ListItem',
            position: 1,
            item: posting('Cook', {
              jobLocation: place('Lyon', 'FR'),
              baseSalary: amount('EUR', { value: 2400, unitText: 'MONTH' }),
            }),
          },
          {
            '@type': 'ListItem',
            position: 2,
            item: posting('Cook', {
              jobLocation: place('Paris', 'FR'),
              baseSalary: amount('EUR', { value: 2700, unitText: 'MONTH' }),
            }),
          },
        ],
      },
      [
        posting('Cook', {
          jobLocation: place('Lyon', 'FR'),
          baseSalary: amount('EUR', { value: 2400, unitText: 'MONTH' }),
        }),
      ],
    ],
    rows: ['Cook: 2400 EUR/month base, Lyon, FR', 'Cook: 2700 EUR/month base, Paris, FR'],
    issues: [/^script 2: JobPosting "Cook": .*once/],
  },
  {
    name: 'a posting with an estimate of the board beside the employer\u2019s offer',
    scripts: [
      posting('Cook', {
        baseSalary: amount('GBP', { minValue: 26000, maxValue: 29000, unitText: 'YEAR' }),
        estimatedSalary: [
          {
            '@type': 'MonetaryAmountDistribution',
            currency: 'GBP',
            duration: 'P1Y',
            median: '27500',
          },
        ],
      }),
    ],
    rows: ['Cook: 26000-29000 GBP/year base', 'Cook: median 27500 GBP/year unstated'],
  },
  {
    name: 'an occupation with percentiles for each part of the pay, as search engines once asked',
    scripts: [
      {
        '@context': 'https://schema.org/',
        '@type': 'OccupationAggregationByEmployer',
        name: 'Software Developer',
        hiringOrganization: [
          { '@type': 'Organization', name: 'Inn' },
          { '@type': 'Organization', name: 'Pub' },
        ],
        sampleSize: '42',
        yearsExperienceMin: '0',
        estimatedSalary: [
          {
            '@type': 'MonetaryAmountDistribution',
            name: 'base',
            currency: 'USD',
            unitText: 'YEAR',
            percentile10: '100000',
            percentile25: '115000',
            median: '120000.28',
            percentile75: '130000',
            percentile90: '150000',
          },
          {
            '@type': 'MonetaryAmountDistribution',
            name: 'bonus',
            currency: 'USD',
            unitText: 'YEAR',
            median: 9000,
          },
        ],
        occupationLocation: [{ '@type': 'City', name: 'Mountain View' }],
      },
    ],
    rows: [
      'Software Developer: 100000/115000/120000.28/130000/150000 USD/year base, Mountain View, n=42, Inn, Pub',
    ],
    issues: [/is named "bonus", which is no salary/],
  },
  {
    name: 'a title over two lines, a place twice, a sample that is no number of people',
    scripts: [
      posting('Line\n  Cook ', {
        sampleSize: '42.5',
        jobLocation: [place('Lyon', 'FR'), place('Lyon', 'FR')],
        baseSalary: amount('EUR', { value: 40000, unitText: 'YEAR' }),
      }),
    ],
    rows: ['Line Cook: 40000 EUR/year base, Lyon, FR'],
  },
  {
    name: 'occupations by place, with durations',
    scripts: [
      {
        '@type': 'Occupation',
        name: 'Cook',
        occupationLocation: { '@type': 'Country', name: 'Canada' },
        estimatedSalary: {
          '@type': 'MonetaryAmountDistribution',
          name: 'Total pay (base and bonus)',
          duration: 'P1M',
          currency: 'CAD',
          percentile25: 3000,
          median: 3300,
          percentile75: 3700,
        },
      },
      {
        '@type': 'Occupation',
        name: 'Cook',
        occupationLocation: { '@type': 'Country', name: 'France' },
        estimatedSalary: {
          '@type': 'MonetaryAmount',
          duration: 'PT1H',
          currency: 'EUR',
          value: 12.5,
        },
      },
    ],
    rows: ['Cook: 3000/3300/3700 CAD/month total, Canada', 'Cook: 12.5 EUR/hour unstated, France'],
  },
  {
    name: 'an occupation with percentiles that miss or contradict each other',
    scripts: ['a', 'b', 'c', 'd', 'e'].map((name, index) => ({
      '@type': 'Occupation',
      name,
      estimatedSalary: {
        '@type': 'MonetaryAmountDistribution',
        currency: 'EUR',
        duration: 'P1Y',
        ...[
          { percentile10: 10_000, median: 20_000, percentile90: 30_000 },
          { percentile25: 10_000, percentile75: 20_000 },
          { percentile25: 30_000, median: 20_000, percentile75: 40_000 },
          { percentile25: 0, median: 20_000, percentile75: 0 },
          { percentile25: 10_000, median: 20_000 },
        ][index],
      },
    })),
    rows: [
      'a: median 20000 EUR/year unstated',
      'b: no figure',
      'c: no figure',
      'd: median 20000 EUR/year unstated',
      'e: median 20000 EUR/year unstated',
    ],
    issues: [
      /"a": estimatedSalary is shown by its median; add percentile25/,
      /"b": .*without a median/,
      /"c": .*do not ascend/,
      /"d": .*states 0/,
      /"e": .*shown by its median/,
    ],
  },
  {
    name: 'a page of other things',
    scripts: [
      {
        '@type': 'EmployerAggregateRating',
        ratingValue: 4.1,
        itemReviewed: { '@type': 'Organization', name: 'Inn' },
      },
      posting('Cook', {
        relevantOccupation: { '@type': 'Occupation', name: 'Cooks and chefs' },
        baseSalary: amount('EUR', { value: 40000, unitText: 'YEAR' }),
        jobBenefits: '10% bonus',
      }),
      {
        '@type': 'Product',
        name: 'Pan',
        offers: { '@type': 'Offer', price: 30, priceCurrency: 'EUR' },
      },
    ],
    rows: ['Cook: 40000 EUR/year base'],
  },
  {
    name: 'broken and empty scripts beside a good one',
    scripts: [
      '',
      '{"@type":"JobPosting","title":"Baker",}',
      posting('Cook', { baseSalary: amount('EUR', { value: 40000, unitText: 'YEAR' }) }),
      '<p>{"@type":"JobPosting"',
    ],
    rows: ['Cook: 40000 EUR/year base'],
    issues: [/^script 1: is empty/, /^script 2: is no valid JSON/, /^script 4: is no valid JSON/],
  },
  {
    name: 'addresses that nobody may be led to, and a date in a form of its own',
    scripts: [
      posting('Cook', {
        url: 'javascript:alert(1)',
        datePosted: '03/01/2026',
        baseSalary: amount('EUR', { value: 40000, unitText: 'YEAR' }),
      }),
    ],
    rows: ['Cook: 40000 EUR/year base'],
    issues: [
      /datePosted "03\/01\/2026" is no date/,
      /"javascript:alert\(1\)" is left out; write a web address/,
    ],
  },
  {
    name: 'pay without a title',
    scripts: [
      { '@type': 'JobPosting', baseSalary: amount('EUR', { value: 40000, unitText: 'YEAR' }) },
      posting('Cook', { baseSalary: amount('EUR', { value: 40000, unitText: 'YEAR' }) }),
    ],
    rows: ['Cook: 40000 EUR/year base'],
    issues: [/^script 1: JobPosting "": has pay but no title/],
  },
  {
    name: 'nothing about pay at all',
    scripts: [posting('Cook', {}), { '@type': 'WebSite', name: 'Inn' }],
    rows: [],
    issues: [/^JSON-LD: has no pay; add "baseSalary" to a JobPosting/],
  },
  {
    name: 'nothing that can be read as pay',
    scripts: [posting('Cook', { baseSalary: amount('EUR', { minValue: -5, unitText: 'YEAR' }) })],
    rows: [],
    issues: [/has -5 for an amount/, /^JSON-LD: has no pay/],
  },
];

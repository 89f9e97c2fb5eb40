export const salary = {};

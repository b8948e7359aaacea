// A browser on two busy cores needs more time than a unit test.
jest.setTimeout(120_000);

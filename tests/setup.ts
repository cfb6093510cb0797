// A test must not pass in one time zone and fail in another.
process.env.TZ = 'UTC';

//! The blocking client, in a program without a runtime.

use stripe_client::{Error, blocking, customers};

pub(crate) fn names(client: &blocking::Client) -> Result<(), Error> {
    for customer in customers::list()
        .email("a@example.com")
        .limit(10)
        .items(client)
    {
        println!("{:?}", customer?.name);
    }
    Ok(())
}

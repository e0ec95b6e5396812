//! The blocking client, in a program without a runtime.

use stripe_client::{Error, blocking, customers};

fn names() -> Result<(), Error> {
    let client = blocking::Client::new("sk_test_1")?;
    for customer in customers::list()
        .email("a@example.com")
        .limit(10)
        .items(&client)
    {
        println!("{:?}", customer?.name);
    }
    Ok(())
}

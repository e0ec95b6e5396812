// Written by `cargo xtask generate` of stripe-client from Stripe's contract 2020-08-27. It is written anew, and never edited.

//! The examples of the documentation, as a reader would copy them. That an operation's compiles is its test; those
//! of pages are run.
#![cfg(feature = "full")]
#![allow(deprecated, dead_code, unused_variables)]

use beside::{Client, Error};

async fn customers_list(client: Client) -> Result<(), Error> {
    use beside::customers;
    let page = customers::list().email("ada@example.com").limit(10).send(&client).await?;
    Ok(())
}

async fn customers_retrieve(client: Client) -> Result<(), Error> {
    use beside::customers;
    let customer = customers::retrieve("cus_123").send(&client).await?;
    Ok(())
}

async fn customers_update(client: Client) -> Result<(), Error> {
    use beside::customers;
    let customer = customers::update("cus_123").send(&client).await?;
    Ok(())
}

//! A program without a runtime: the same requests, whose results are there when `send` returns.

use stripe_client::{blocking, customers};

fn main() -> examples::Result<()> {
    run(&blocking::Client::from_async(examples::client()?)?)
}

pub fn run(client: &blocking::Client) -> examples::Result<()> {
    let customer = customers::create()
        .email("blocking@example.com")
        .send(client)?;
    println!("{} by the request {}", customer.id, customer.request_id());

    // Lists are iterators; a page is fetched when the one before is used up.
    for customer in customers::list()
        .email("blocking@example.com")
        .items(client)
        .take(10)
    {
        println!("{}", customer?.id);
    }

    let renamed = customers::update(&customer.id)
        .name("Jenny Rosen")
        .send(client)?;
    println!("{:?}", renamed.name);
    customers::delete(&customer.id).send(client)?;

    match customers::retrieve(&customer.id).send(client) {
        Ok(customer) => println!("deleted: {}", customer.deleted().is_some()),
        // A fake may have forgotten it.
        Err(error) => println!("{:?}", error.status()),
    }
    Ok(())
}

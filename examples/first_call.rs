//! The first program of the README: a customer is made, and those with its address are listed.

use stripe_client::customers;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = examples::client()?;
    let customer = customers::create()
        .name("Jenny Rosen")
        .email("jenny@example.com")
        .metadata([("order", "6735")])
        .send(&client)
        .await?;
    println!("{} made at {}", customer.id, customer.created);

    let mut all = customers::list().email("jenny@example.com").items(&client);
    while let Some(customer) = all.next().await {
        println!("{}", customer?.id);
    }
    Ok(())
}

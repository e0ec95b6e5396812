//! Requests are values: made, changed, kept, sent from async and from blocking code.
use stripe_client::{
    Client, Customer, Error, Id, RequestOptions, Response, blocking, customers, invoices,
    subscriptions,
};

fn request(customer: &Id<Customer>) -> subscriptions::Create {
    let item = subscriptions::params::CreateItem::new()
        .price("price_1")
        .quantity(2);
    subscriptions::create()
        .customer(customer)
        .items([item])
        .metadata([("order", "6735")])
        .clear_default_tax_rates()
        .cancel_at(1_700_000_000)
        .with(RequestOptions::new().idempotency_key("order 6735"))
        .extra("preview", true)
}

async fn send(client: &Client) -> Result<String, Error> {
    let invoice = invoices::attach_payment("in_1")
        .payment_intent("pi_1")
        .expand(["payments"])
        .send(client)
        .await?;
    let subscription = request(&"cus_1".into());
    let first = subscription.send(client).await?;
    let again: Response<_> = subscription.clone().send(client).await?;
    assert_eq!(first.id, again.id);
    Ok(invoice.request_id().to_owned())
}

fn send_blocking(client: &blocking::Client) -> Result<usize, Error> {
    let customer = customers::create()
        .name(String::from("Jenny"))
        .send(client)?;
    request(&customer.id).send(client)?;
    let mut count = 0;
    for customer in customers::list().limit(10).items(client) {
        let _id: Id<Customer> = customer?.id;
        count += 1;
    }
    Ok(count)
}

/// Calls can be made on any thread, and futures moved between threads.
// Not an `async fn`: the return type is what must hold.
#[allow(clippy::manual_async_fn)]
fn moved(client: Client) -> impl Future<Output = Result<String, Error>> + Send {
    async move { send(&client).await }
}

pub(super) fn main() {
    let _ = (moved, send_blocking);
}

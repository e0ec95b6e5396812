//! Lists: item by item, page by page, in a pipeline of streams, and without an async runtime.
use futures_util::{StreamExt as _, TryStreamExt as _};
use stripe_client::{Charge, Client, Customer, Error, Id, List, blocking, charges, customers, v2};

async fn by_item(client: &Client) -> Result<Vec<String>, Error> {
    let mut emails = Vec::new();
    let mut items = customers::list().items(client).page_size(50);
    while let Some(customer) = items.try_next().await? {
        emails.extend(customer.email);
    }
    Ok(emails)
}

async fn by_page(client: &Client) -> Result<usize, Error> {
    let mut count = 0;
    let mut pages = charges::list().limit(100).pages(client);
    while let Some(page) = pages.next().await {
        count += page?.data.len();
    }
    Ok(count)
}

async fn in_a_pipeline(client: &Client) -> Result<Vec<Id<Charge>>, Error> {
    charges::search("amount>999")
        .items(client)
        .try_filter(|charge| std::future::ready(charge.paid))
        .map_ok(|charge| charge.id)
        .take(10)
        .try_collect()
        .await
}

async fn of_v2(client: &Client) -> Result<usize, Error> {
    let accounts: Vec<_> = v2::core::accounts::list()
        .items(client)
        .try_collect()
        .await?;
    Ok(accounts.len())
}

fn blocking(client: &blocking::Client) -> Result<Vec<Customer>, Error> {
    customers::list().items(client).collect()
}

fn one_page(client: &blocking::Client) -> Result<bool, Error> {
    let page = customers::list().limit(3).send(client)?;
    let list: &List<Customer> = &page;
    Ok(list.has_more)
}

pub(super) fn main() {
    fn sendable<T: Send>(_: impl Fn(&'static Client) -> T) {}
    sendable(by_item);
    sendable(by_page);
    sendable(in_a_pipeline);
    sendable(of_v2);
    let _ = (blocking, one_page);
}

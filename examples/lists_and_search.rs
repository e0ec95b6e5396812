//! Lists: some of one, a search over its pages, and a list inside an object.

use std::time::Duration;

use stripe_client::{Client, Timestamp, charges, invoices};

#[tokio::main]
async fn main() -> examples::Result<()> {
    run(&examples::client()?).await
}

pub async fn run(client: &Client) -> examples::Result<()> {
    // The last 250 charges of 30 days: three calls, as a page has 100 at most.
    let since = Timestamp::now() - Duration::from_secs(30 * 24 * 3600);
    let mut last = charges::list()
        .created(charges::params::RangeQuery::new().gte(since))
        .items(client)
        .take(250);
    let mut sum = 0;
    while let Some(charge) = last.next().await {
        sum += charge?.amount;
    }
    println!("{sum}");

    // A search over its pages: a new object is found about a minute after it was made.
    let mut pages = charges::search("amount>1000 AND currency:'usd'")
        .limit(2)
        .pages(client);
    while let Some(page) = pages.next().await {
        let page = page?;
        println!(
            "{} on this page, by the request {}",
            page.len(),
            page.request_id()
        );
    }
    let all = charges::search("amount>1000")
        .items(client)
        .collect()
        .await?;
    println!("{} found", all.len());

    // A list in an object has its first items; `items` goes on where it ends.
    let newest = invoices::list().limit(1).send(client).await?;
    for invoice in &newest.data {
        let lines = invoice.lines.items(client).collect().await?;
        println!("{} has {} lines", invoice.id, lines.len());
    }
    Ok(())
}

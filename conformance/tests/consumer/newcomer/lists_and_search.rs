//! Charges of the last 30 days, 250 of them over pages; a search over its pages; an invoice's lines.

use std::time::Duration;

use futures_util::TryStreamExt as _;
use stripe_client::{Client, Error, Timestamp, charges, invoices};

pub(crate) async fn report(client: &Client) -> Result<i64, Error> {
    let since = Timestamp::now() - Duration::from_secs(30 * 24 * 3600);
    let mut last = charges::list()
        .created(charges::params::RangeQuery::new().gte(since))
        .limit(100)
        .items(client)
        .take(250);
    let mut sum = 0;
    while let Some(charge) = last.try_next().await? {
        sum += charge.amount;
    }
    let found = charges::search("amount>1000").send(client).await?;
    println!("{}", found.data.len());
    let mut pages = charges::search("amount>1000").limit(50).pages(client);
    while let Some(page) = pages.next().await {
        println!("{}", page?.data.len());
    }
    let all = charges::search("amount>1000")
        .items(client)
        .collect()
        .await?;
    println!("{}", all.len());
    let invoice = invoices::retrieve("in_1").send(client).await?;
    let lines: Vec<_> = invoice.lines.items(client).try_collect().await?;
    println!("{}", lines.len());
    Ok(sum)
}

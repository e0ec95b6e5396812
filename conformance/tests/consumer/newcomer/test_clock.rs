//! A test clock, a refund, evidence, a tax calculation.

use stripe_client::{
    Client, Error, Timestamp, disputes, refunds, tax::calculations, test_helpers::test_clocks,
};

pub(crate) async fn later(client: &Client) -> Result<(), Error> {
    let clock = test_clocks::create(Timestamp::now())
        .name("a month")
        .send(client)
        .await?;
    test_clocks::advance(&clock.id, Timestamp::now().seconds() + 3600)
        .send(client)
        .await?;
    refunds::create()
        .charge("ch_1")
        .reason(refunds::params::RefundReason::RequestedByCustomer)
        .send(client)
        .await?;
    disputes::update("dp_1")
        .evidence(disputes::params::Evidence::new().uncategorized_text("it was delivered"))
        .send(client)
        .await?;
    let line = calculations::params::LineItem::new(1000).reference("L1");
    let tax = calculations::create("usd", [line])
        .customer("cus_1")
        .send(client)
        .await?;
    println!("{}", tax.tax_amount_exclusive);
    Ok(())
}

//! A payment attached to an invoice; finalized, paid, given up, searched for.

use stripe_client::{Client, Error, invoice_items, invoices};

pub(crate) async fn bill(client: &Client) -> Result<(), Error> {
    let invoice = invoices::create().customer("cus_1").send(client).await?;
    invoice_items::create()
        .customer("cus_1")
        .invoice(&invoice.id)
        .amount(500)
        .currency("usd")
        .send(client)
        .await?;
    let invoice = invoices::finalize_invoice(&invoice.id)
        .auto_advance(false)
        .send(client)
        .await?;
    let invoice = invoices::attach_payment(&invoice.id)
        .payment_intent("pi_1")
        .expand(["payments"])
        .send(client)
        .await?;
    if invoice.status != Some(invoices::InvoiceStatus::Paid) {
        invoices::pay(&invoice.id).send(client).await?;
    }
    invoices::mark_uncollectible("in_2").send(client).await?;
    let found = invoices::search("status:'open'")
        .limit(5)
        .send(client)
        .await?;
    println!("{} {}", found.data.len(), invoice.request_id());
    Ok(())
}

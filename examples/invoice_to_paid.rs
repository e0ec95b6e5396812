//! An invoice from draft to paid, by a payment that is attached to it.

use stripe_client::invoices::{self, InvoiceStatus};
use stripe_client::{Client, customers, invoice_items, payment_intents};

#[tokio::main]
async fn main() -> examples::Result<()> {
    run(&examples::client()?).await
}

pub async fn run(client: &Client) -> examples::Result<()> {
    let customer = customers::create()
        .email("jenny@example.com")
        .send(client)
        .await?;
    let draft = invoices::create()
        .customer(&customer.id)
        .collection_method(invoices::params::CollectionMethod::SendInvoice)
        .days_until_due(30)
        .send(client)
        .await?;
    invoice_items::create()
        .customer(&customer.id)
        .invoice(&draft.id)
        .amount(4999)
        .currency("usd")
        .description("Repairs")
        .send(client)
        .await?;
    // From here on its amounts are fixed, and it can be paid.
    let open = invoices::finalize_invoice(&draft.id)
        .auto_advance(false)
        .send(client)
        .await?;
    println!(
        "{} is {:?}: {} {}",
        open.id, open.status, open.amount_due, open.currency
    );

    let payment = payment_intents::create(open.amount_due, open.currency.clone())
        .customer(&customer.id)
        .payment_method("pm_card_visa")
        .payment_method_types(["card"])
        .confirm(true)
        .send(client)
        .await?;
    let paid = invoices::attach_payment(&open.id)
        .payment_intent(&payment.id)
        .expand_path(|invoice| invoice.payments())
        .send(client)
        .await?;
    for part in paid.payments.iter().flat_map(|payments| &payments.data) {
        println!("{} of it by {}", part.amount_requested, part.id);
    }
    if paid.status != Some(InvoiceStatus::Paid) {
        println!("{} are still due", paid.amount_remaining);
    }
    Ok(())
}

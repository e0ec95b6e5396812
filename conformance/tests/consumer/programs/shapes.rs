//! Requests of every shape: nothing required, path and body, nested and lists of nested, unions, maps, what is cleared, an
//! upload, a binary answer, /v2, and what has no operation of its own.
use stripe_client::files::params::{FileLinkData, FilePurpose};
use stripe_client::{
    Bytes, Clearable, Client, Error, FileUpload, Invoice, RawRequest, Response, balance, customers,
    files, invoices, payment_intents, quotes, subscriptions, v2,
};

async fn send(client: &Client) -> Result<(), Error> {
    balance::retrieve().send(client).await?;
    customers::create().send(client).await?;
    let intent = payment_intents::create(2000, "eur")
        .automatic_payment_methods(payment_intents::params::AutomaticPaymentMethods::new(true))
        .metadata([("order", "1")])
        .send(client)
        .await?;
    payment_intents::confirm(&intent.id).send(client).await?;
    subscriptions::update("sub_1")
        .items([subscriptions::params::UpdateItem::new().price("price_1")])
        .trial_end(subscriptions::params::TrialEnd::Now)
        .clear_default_tax_rates()
        .send(client)
        .await?;
    customers::delete("cus_1").send(client).await?;
    let upload = FileUpload::from_bytes("a.txt", "a");
    files::create(upload, FilePurpose::DisputeEvidence)
        .file_link_data(FileLinkData::new(true))
        .send(client)
        .await?;
    let pdf: Response<Bytes> = quotes::pdf("qt_1").send(client).await?;
    assert!(!pdf.is_empty());
    v2::core::accounts::update("acct_1")
        .metadata([
            ("kept", Clearable::Set("1".to_owned())),
            ("gone", Clearable::Clear),
        ])
        .send(client)
        .await?;
    let invoice: Response<Invoice> = RawRequest::get("/v1/invoices/in_1").send_as(client).await?;
    assert_eq!(invoice.id, "in_1");
    Ok(())
}

pub(super) fn main() {
    let _ = send;
    // A request is a value: cloned, compared in its parts, sent later.
    let request = invoices::attach_payment("in_1");
    let other = request.clone().payment_intent("pi_1");
    assert_ne!(request, other);
}

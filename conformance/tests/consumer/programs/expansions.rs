//! Expansion paths: written with completion, checked by the compiler, the same as the texts they stand for.
use stripe_client::{Error, blocking, charges, invoices, rt};

fn paths() -> Vec<String> {
    let request = invoices::retrieve("in_1")
        .expand(["latest_revision"])
        .expand_path(|invoice| invoice.customer())
        .expand_path(|invoice| invoice.confirmation_secret())
        // Through an id that is expanded, and a part that always is there.
        .expand_path(|invoice| invoice.parent().subscription_details().subscription())
        // Through lists, four levels deep.
        .expand_path(|invoice| invoice.payments().data().payment().payment_intent())
        .expand_path(|invoice| invoice.discounts().customer().test_clock())
        // Through one of several.
        .expand_path(|invoice| invoice.default_source().account());
    texts(&request)
}

fn texts(request: &impl rt::Request) -> Vec<String> {
    let json = rt::to_json(rt::Value::view(request));
    serde_json::from_value(json["expand"].clone()).unwrap_or_default()
}

fn listed() -> Vec<String> {
    texts(&charges::list().expand_path(|charges| charges.data().balance_transaction()))
}

fn found() -> Vec<String> {
    texts(&charges::search("amount>1").expand_path(|charges| charges.data().customer()))
}

fn sent(client: &blocking::Client) -> Result<String, Error> {
    let charge = charges::retrieve("ch_1")
        .expand_path(|charge| charge.customer())
        .send(client)?;
    Ok(charge
        .into_inner()
        .customer
        .and_then(rt::Expandable::into_object)
        .and_then(|customer| customer.email)
        .unwrap_or_default())
}

pub(super) fn main() {
    let _ = sent;
    assert_eq!(
        paths(),
        [
            "latest_revision",
            "customer",
            "confirmation_secret",
            "parent.subscription_details.subscription",
            "payments.data.payment.payment_intent",
            "discounts.customer.test_clock",
            "default_source.account",
        ]
    );
    assert_eq!(listed(), ["data.balance_transaction"]);
    assert_eq!(found(), ["data.customer"]);
}

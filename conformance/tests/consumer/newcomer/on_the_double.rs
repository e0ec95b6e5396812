//! The programs, run on a Stripe in memory: what each asks for, and that it makes do with what it gets.

use std::time::Instant;

use stripe_client::testing::Stripe;
use stripe_client::webhook::{EventType, Verifier};
use stripe_client::{
    Account, Charge, Customer, Invoice, PaymentIntent, Subscription, Timestamp, charges, checkout,
};

use super::webhooks::Result;

/// A double that has whatever objects a program names.
fn double() -> Stripe {
    let stripe = Stripe::new();
    stripe.take_any_id();
    stripe
}

/// What was asked for, in order; ids that were made up are left out.
fn asked(stripe: &Stripe) -> Vec<String> {
    let calls = stripe.calls();
    let asked = calls.iter().map(|call| {
        let template = call.operation().map_or("?", |operation| operation.path);
        format!("{} {template}", call.method())
    });
    asked.collect()
}

#[tokio::test]
async fn all_of_them() -> Result<()> {
    let began = Instant::now();
    a_payment().await?;
    a_subscription().await?;
    checking_out().await?;
    connected_accounts().await?;
    lists().await?;
    deliveries()?;
    files().await?;
    usage().await?;
    retries().await?;
    time_and_taxes().await?;
    invoices().await?;
    println!("the programs: {:?}", began.elapsed());
    Ok(())
}

async fn a_payment() -> Result<()> {
    let stripe = double();
    super::payment::pay(&stripe.client()).await?;
    assert_eq!(
        asked(&stripe),
        [
            "POST /v1/customers",
            "POST /v1/payment_methods/{payment_method}/attach",
            "POST /v1/payment_intents",
            "POST /v1/payment_intents/{intent}/confirm",
            "GET /v1/payment_intents/{intent}",
            "GET /v1/customers/{customer}",
        ]
    );
    Ok(())
}

async fn a_subscription() -> Result<()> {
    let stripe = double();
    super::subscription::subscribe(&stripe.client()).await?;
    assert_eq!(
        asked(&stripe),
        [
            "POST /v1/products",
            "POST /v1/prices",
            "POST /v1/subscriptions",
            "POST /v1/subscriptions/{subscription_exposed_id}",
        ]
    );
    Ok(())
}

async fn checking_out() -> Result<()> {
    let stripe = double();
    super::checkout::check_out(&stripe.client()).await?;
    let received = stripe.requests::<checkout::sessions::Create>();
    assert_eq!(received[0].parameter("mode"), "payment");
    Ok(())
}

async fn connected_accounts() -> Result<()> {
    let stripe = double();
    super::connect::onboard(&stripe.client()).await?;
    assert_eq!(
        asked(&stripe),
        [
            "POST /v1/accounts",
            "POST /v1/account_links",
            "POST /v2/core/accounts",
            "GET /v1/balance",
            "POST /v1/transfers",
        ]
    );
    let calls = stripe.calls();
    assert!(calls[3].account().is_some_and(|id| id.starts_with("acct_")));
    Ok(())
}

async fn lists() -> Result<()> {
    let stripe = double();
    stripe.set_time(Timestamp::now());
    let client = stripe.client();
    for amount in 1..=120 {
        let charge = charges::create().amount(amount).currency("eur");
        charge.send(&client).await?;
    }
    // One that is older than a month.
    let old = serde_json::json!({"id": "ch_old", "amount": 1_000_000, "created": 1_700_000_000});
    stripe.object::<Charge>(old)?;
    assert_eq!(
        super::lists_and_search::report(&client).await?,
        120 * 121 / 2
    );
    Ok(())
}

fn deliveries() -> Result<()> {
    let stripe = double();
    let verifier = Verifier::new(stripe.webhook_secret());
    let mut seen = Vec::new();
    let deliveries = [
        stripe.event(EventType::InvoicePaid, &Invoice::default()),
        stripe.event(EventType::ChargeRefunded, &Charge::default()),
        stripe.event(EventType::PaymentIntentSucceeded, &PaymentIntent::default()),
        stripe.event(
            EventType::CheckoutSessionCompleted,
            &checkout::Session::default(),
        ),
        stripe
            .event(
                EventType::CustomerSubscriptionUpdated,
                &Subscription::default(),
            )
            .previous_attributes(serde_json::json!({"status": "trialing"})),
        stripe.event(EventType::AccountUpdated, &Account::default()),
        stripe.event(EventType::CustomerCreated, &Customer::default()),
    ];
    for delivery in deliveries.iter().chain(&deliveries[..1]) {
        let body = delivery.body().to_vec();
        super::webhooks::handle(&verifier, body, &delivery.signature()?, &mut seen)?;
    }
    assert_eq!(seen.len(), 7);
    Ok(())
}

async fn files() -> Result<()> {
    let stripe = double();
    let path = std::env::temp_dir().join(format!("newcomer-{}.pdf", std::process::id()));
    let done = super::files_and_pdf::evidence(&stripe.client(), &path).await;
    let pdf = std::fs::read(&path);
    std::fs::remove_file(&path)?;
    done?;
    assert!(pdf?.starts_with(b"%PDF-"));
    Ok(())
}

async fn usage() -> Result<()> {
    let stripe = double();
    super::metered_billing::meter(&stripe.client()).await?;
    let calls = stripe.calls();
    let last = calls.last().ok_or("nothing was asked")?;
    assert_eq!(last.path(), "/v2/billing/meter_event_stream");
    // By the session's token, and not by the client's key.
    assert_ne!(
        last.header("authorization"),
        calls[0].header("authorization")
    );
    Ok(())
}

async fn retries() -> Result<()> {
    let stripe = double();
    let client = super::own_transport::client(stripe.builder())?;
    super::own_transport::capture(&client).await?;
    assert_eq!(stripe.calls()[0].idempotency_key(), Some("order 6735"));
    Ok(())
}

async fn time_and_taxes() -> Result<()> {
    let stripe = double();
    super::test_clock::later(&stripe.client()).await?;
    assert_eq!(
        asked(&stripe),
        [
            "POST /v1/test_helpers/test_clocks",
            "POST /v1/test_helpers/test_clocks/{test_clock}/advance",
            "POST /v1/refunds",
            "POST /v1/disputes/{dispute}",
            "POST /v1/tax/calculations",
        ]
    );
    Ok(())
}

async fn invoices() -> Result<()> {
    let stripe = double();
    super::invoices_to_paid::bill(&stripe.client()).await?;
    assert_eq!(
        asked(&stripe),
        [
            "POST /v1/invoices",
            "POST /v1/invoiceitems",
            "POST /v1/invoices/{invoice}/finalize",
            "POST /v1/invoices/{invoice}/attach_payment",
            "POST /v1/invoices/{invoice}/pay",
            "POST /v1/invoices/{invoice}/mark_uncollectible",
            "GET /v1/invoices/search",
        ]
    );
    Ok(())
}

/// It has a runtime of its own, so that it is in no other.
#[test]
fn the_program_without_a_runtime() -> Result<()> {
    let stripe = double();
    let client = stripe.blocking_client()?;
    super::blocking_program::names(&client)?;
    assert_eq!(asked(&stripe), ["GET /v1/customers"]);
    Ok(())
}

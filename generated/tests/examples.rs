// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The examples of the documentation, as a reader would copy them. That an operation's compiles is its test; those
//! of pages are run.
#![cfg(feature = "full")]
#![allow(deprecated, dead_code, unused_variables)]

use stripe_client::{Client, Error};

/// Nothing here waits for anything: one look is enough.
fn run<T>(future: impl Future<Output = T>) -> T {
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match std::pin::pin!(future).poll(&mut context) {
        std::task::Poll::Ready(output) => output,
        std::task::Poll::Pending => unreachable!("no example waits"),
    }
}

#[cfg(feature = "webhook")]
#[test]
fn page_of_webhook() -> Result<(), Box<dyn std::error::Error>> {
    run(async {
        use stripe_client::webhook::{self, Event, EventType};
        fn handle(
            body: Vec<u8>,
            signature: Option<&str>,
        ) -> Result<(), Box<dyn std::error::Error>> {
            let payload = webhook::verify(body, signature, "whsec_...")?;
            let event: Event = payload.parse()?;
            match event.r#type {
                EventType::InvoicePaid => println!("{:?}", event.data.object),
                other => println!("{other}: nothing to do"),
            }
            Ok(())
        }
        let body = br#"{"id": "evt_1", "object": "event", "type": "invoice.paid", "data": {"object": {"object": "invoice"}}}"#;
        let signature = webhook::sign(
            body,
            "whsec_...",
            stripe_client::Timestamp::now(),
        )?;
        handle(body.to_vec(), Some(&signature))?;
        Ok(())
    })
}

#[cfg(feature = "webhook_router")]
#[test]
fn page_of_webhook_router() -> Result<(), Box<dyn std::error::Error>> {
    run(async {
        use stripe_client::webhook::{Verifier, router::{MemoryStore, Router}};
        fn router() -> Router {
            Router::new(Verifier::new("whsec_..."))
                .on_invoice_paid(|invoice, event| async move {
                    println!("{} of {} is paid", invoice.id, event.id);
                    Ok(())
                })
                .fallback(|event| async move {
                    println!("{}: nothing to do", event.r#type);
                    Ok(())
                })
                .store(MemoryStore::default())
        }
        Ok(())
    })
}

#[cfg(feature = "testing")]
#[test]
fn page_of_testing() -> Result<(), Box<dyn std::error::Error>> {
    run(async {
        use stripe_client::testing::{Answer, Stripe};
        use stripe_client::{Client, Error, customers, payment_intents};
        /// What is tested.
        async fn sell(
            client: &Client,
            email: &str,
            amount: i64,
        ) -> Result<String, Error> {
            let customer = customers::create().email(email).send(client).await?;
            let intent = payment_intents::create(amount, "eur")
                .customer(&customer.id)
                .payment_method("pm_card_visa")
                .confirm(true)
                .send(client)
                .await?;
            Ok(intent.id.to_string())
        }
        let stripe = Stripe::new();
        let client = stripe.client();
        let id = sell(&client, "jenny@example.com", 2000).await?;
        let intent = payment_intents::retrieve(&id).send(&client).await?;
        assert_eq!((intent.amount, intent.status.as_str()), (Some(2000), "succeeded"));
        assert_eq!(stripe.requests(), [customers::create().email("jenny@example.com")]);
        stripe
            .on::<
                payment_intents::Create,
            >(|request| match request.parameter("amount").as_i64() {
                Some(13) => Answer::declined("insufficient_funds"),
                _ => Answer::made(),
            });
        let error = sell(&client, "jenny@example.com", 13).await.unwrap_err();
        assert_eq!(error.decline_code().as_deref(), Some("insufficient_funds"));
        Ok(())
    })
}

async fn accounts_retrieve_current(client: Client) -> Result<(), Error> {
    use stripe_client::accounts;
    let account = accounts::retrieve_current().send(&client).await?;
    Ok(())
}

async fn account_links_create(client: Client) -> Result<(), Error> {
    use stripe_client::account_links;
    let account_link = account_links::create(
            "acct_123",
            account_links::params::AccountLinkType::AccountOnboarding,
        )
        .return_url("https://example.com")
        .send(&client)
        .await?;
    Ok(())
}

async fn account_sessions_create(client: Client) -> Result<(), Error> {
    use stripe_client::account_sessions;
    let account_session = account_sessions::create(
            "acct_123",
            account_sessions::params::Components::new(),
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn accounts_list(client: Client) -> Result<(), Error> {
    use stripe_client::accounts;
    let page = accounts::list().limit(10).send(&client).await?;
    Ok(())
}

async fn accounts_create(client: Client) -> Result<(), Error> {
    use stripe_client::accounts;
    let account = accounts::create()
        .email("ada@example.com")
        .r#type(accounts::AccountTypeValue::Custom)
        .external_account("btok_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn accounts_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::accounts;
    let account = accounts::retrieve("acct_123").send(&client).await?;
    Ok(())
}

async fn accounts_update(client: Client) -> Result<(), Error> {
    use stripe_client::accounts;
    let account = accounts::update("acct_123")
        .email("ada@example.com")
        .external_account("btok_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn accounts_delete(client: Client) -> Result<(), Error> {
    use stripe_client::accounts;
    let deleted_account = accounts::delete("acct_123").send(&client).await?;
    Ok(())
}

async fn accounts_bank_accounts_create(client: Client) -> Result<(), Error> {
    use stripe_client::accounts;
    let external_account = accounts::bank_accounts::create("acct_123")
        .external_account("btok_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn accounts_bank_accounts_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::accounts;
    let external_account = accounts::bank_accounts::retrieve("acct_123", "ba_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn accounts_bank_accounts_update(client: Client) -> Result<(), Error> {
    use stripe_client::accounts;
    let external_account = accounts::bank_accounts::update("acct_123", "ba_123")
        .name("Example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn accounts_bank_accounts_delete(client: Client) -> Result<(), Error> {
    use stripe_client::accounts;
    let deleted_external_account = accounts::bank_accounts::delete("acct_123", "ba_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn accounts_capabilities_list(client: Client) -> Result<(), Error> {
    use stripe_client::accounts;
    let page = accounts::capabilities::list("acct_123").send(&client).await?;
    Ok(())
}

async fn accounts_capabilities_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::accounts;
    let capability = accounts::capabilities::retrieve("acct_123", "capability_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn accounts_capabilities_update(client: Client) -> Result<(), Error> {
    use stripe_client::accounts;
    let capability = accounts::capabilities::update("acct_123", "capability_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn accounts_external_accounts_list(client: Client) -> Result<(), Error> {
    use stripe_client::accounts;
    let page = accounts::external_accounts::list("acct_123")
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn accounts_external_accounts_create(client: Client) -> Result<(), Error> {
    use stripe_client::accounts;
    let external_account = accounts::external_accounts::create("acct_123")
        .external_account("btok_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn accounts_external_accounts_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::accounts;
    let external_account = accounts::external_accounts::retrieve("acct_123", "ba_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn accounts_external_accounts_update(client: Client) -> Result<(), Error> {
    use stripe_client::accounts;
    let external_account = accounts::external_accounts::update("acct_123", "ba_123")
        .name("Example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn accounts_external_accounts_delete(client: Client) -> Result<(), Error> {
    use stripe_client::accounts;
    let deleted_external_account = accounts::external_accounts::delete(
            "acct_123",
            "ba_123",
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn accounts_login_links_create(client: Client) -> Result<(), Error> {
    use stripe_client::accounts;
    let login_link = accounts::login_links::create("acct_123").send(&client).await?;
    Ok(())
}

async fn accounts_people_list(client: Client) -> Result<(), Error> {
    use stripe_client::accounts;
    let page = accounts::people::list("acct_123").limit(10).send(&client).await?;
    Ok(())
}

async fn accounts_people_create(client: Client) -> Result<(), Error> {
    use stripe_client::accounts;
    let person = accounts::people::create("acct_123")
        .email("ada@example.com")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn accounts_people_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::accounts;
    let person = accounts::people::retrieve("acct_123", "person_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn accounts_people_update(client: Client) -> Result<(), Error> {
    use stripe_client::accounts;
    let person = accounts::people::update("acct_123", "person_123")
        .email("ada@example.com")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn accounts_people_delete(client: Client) -> Result<(), Error> {
    use stripe_client::accounts;
    let deleted_person = accounts::people::delete("acct_123", "person_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn accounts_persons_list(client: Client) -> Result<(), Error> {
    use stripe_client::accounts;
    let page = accounts::persons::list("acct_123").limit(10).send(&client).await?;
    Ok(())
}

async fn accounts_persons_create(client: Client) -> Result<(), Error> {
    use stripe_client::accounts;
    let person = accounts::persons::create("acct_123")
        .email("ada@example.com")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn accounts_persons_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::accounts;
    let person = accounts::persons::retrieve("acct_123", "person_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn accounts_persons_update(client: Client) -> Result<(), Error> {
    use stripe_client::accounts;
    let person = accounts::persons::update("acct_123", "person_123")
        .email("ada@example.com")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn accounts_persons_delete(client: Client) -> Result<(), Error> {
    use stripe_client::accounts;
    let deleted_person = accounts::persons::delete("acct_123", "person_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn accounts_reject(client: Client) -> Result<(), Error> {
    use stripe_client::accounts;
    let account = accounts::reject("acct_123", "fraud").send(&client).await?;
    Ok(())
}

async fn apple_pay_domains_list(client: Client) -> Result<(), Error> {
    use stripe_client::apple_pay_domains;
    let page = apple_pay_domains::list().limit(10).send(&client).await?;
    Ok(())
}

async fn apple_pay_domains_create(client: Client) -> Result<(), Error> {
    use stripe_client::apple_pay_domains;
    let apple_pay_domain = apple_pay_domains::create("example.com").send(&client).await?;
    Ok(())
}

async fn apple_pay_domains_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::apple_pay_domains;
    let apple_pay_domain = apple_pay_domains::retrieve("apwc_123").send(&client).await?;
    Ok(())
}

async fn apple_pay_domains_delete(client: Client) -> Result<(), Error> {
    use stripe_client::apple_pay_domains;
    let deleted_apple_pay_domain = apple_pay_domains::delete("apwc_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn application_fees_list(client: Client) -> Result<(), Error> {
    use stripe_client::application_fees;
    let page = application_fees::list().charge("ch_123").limit(10).send(&client).await?;
    Ok(())
}

async fn application_fees_refunds_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::application_fees;
    let fee_refund = application_fees::refunds::retrieve("fee_123", "fr_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn application_fees_refunds_update(client: Client) -> Result<(), Error> {
    use stripe_client::application_fees;
    let fee_refund = application_fees::refunds::update("fee_123", "fr_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn application_fees_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::application_fees;
    let application_fee = application_fees::retrieve("fee_123").send(&client).await?;
    Ok(())
}

async fn application_fees_refund(client: Client) -> Result<(), Error> {
    use stripe_client::application_fees;
    let application_fee = application_fees::refund("fee_123")
        .amount(2000)
        .send(&client)
        .await?;
    Ok(())
}

async fn application_fees_refunds_list(client: Client) -> Result<(), Error> {
    use stripe_client::application_fees;
    let page = application_fees::refunds::list("fee_123").limit(10).send(&client).await?;
    Ok(())
}

async fn application_fees_refunds_create(client: Client) -> Result<(), Error> {
    use stripe_client::application_fees;
    let fee_refund = application_fees::refunds::create("fee_123")
        .amount(2000)
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn apps_secrets_list(client: Client) -> Result<(), Error> {
    use stripe_client::apps;
    let page = apps::secrets::list(
            apps::secrets::params::Scope::new(apps::ScopeType::Account),
        )
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn apps_secrets_create(client: Client) -> Result<(), Error> {
    use stripe_client::apps;
    let secret = apps::secrets::create(
            "Example",
            "payload",
            apps::secrets::params::Scope::new(apps::ScopeType::Account),
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn apps_secrets_delete_where(client: Client) -> Result<(), Error> {
    use stripe_client::apps;
    let secret = apps::secrets::delete_where(
            "Example",
            apps::secrets::params::Scope::new(apps::ScopeType::Account),
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn apps_secrets_find(client: Client) -> Result<(), Error> {
    use stripe_client::apps;
    let secret = apps::secrets::find(
            "Example",
            apps::secrets::params::Scope::new(apps::ScopeType::Account),
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn balance_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::balance;
    let balance = balance::retrieve().send(&client).await?;
    Ok(())
}

async fn balance_history_list(client: Client) -> Result<(), Error> {
    use stripe_client::balance;
    let page = balance::history::list().limit(10).currency("usd").send(&client).await?;
    Ok(())
}

async fn balance_history_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::balance;
    let balance_transaction = balance::history::retrieve("txn_123").send(&client).await?;
    Ok(())
}

async fn balance_settings_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::balance_settings;
    let balance_settings = balance_settings::retrieve().send(&client).await?;
    Ok(())
}

async fn balance_settings_update(client: Client) -> Result<(), Error> {
    use stripe_client::balance_settings;
    let balance_settings = balance_settings::update().send(&client).await?;
    Ok(())
}

async fn balance_transactions_list(client: Client) -> Result<(), Error> {
    use stripe_client::balance_transactions;
    let page = balance_transactions::list()
        .limit(10)
        .currency("usd")
        .send(&client)
        .await?;
    Ok(())
}

async fn balance_transactions_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::balance_transactions;
    let balance_transaction = balance_transactions::retrieve("txn_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn billing_alerts_list(client: Client) -> Result<(), Error> {
    use stripe_client::billing;
    let page = billing::alerts::list().limit(10).send(&client).await?;
    Ok(())
}

async fn billing_alerts_create(client: Client) -> Result<(), Error> {
    use stripe_client::billing;
    let alert = billing::alerts::create(
            billing::alerts::params::AlertType::UsageThreshold,
            "title",
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn billing_alerts_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::billing;
    let alert = billing::alerts::retrieve("alrt_123").send(&client).await?;
    Ok(())
}

async fn billing_alerts_activate(client: Client) -> Result<(), Error> {
    use stripe_client::billing;
    let alert = billing::alerts::activate("alrt_123").send(&client).await?;
    Ok(())
}

async fn billing_alerts_archive(client: Client) -> Result<(), Error> {
    use stripe_client::billing;
    let alert = billing::alerts::archive("alrt_123").send(&client).await?;
    Ok(())
}

async fn billing_alerts_deactivate(client: Client) -> Result<(), Error> {
    use stripe_client::billing;
    let alert = billing::alerts::deactivate("alrt_123").send(&client).await?;
    Ok(())
}

async fn billing_credit_balance_summary_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::billing;
    let credit_balance_summary = billing::credit_balance_summary::retrieve(
            billing::credit_balance_summary::params::Filter::new(
                billing::credit_balance_summary::params::FilterType::ApplicabilityScope,
            ),
        )
        .customer("cus_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn billing_credit_balance_transactions_list(client: Client) -> Result<(), Error> {
    use stripe_client::billing;
    let page = billing::credit_balance_transactions::list()
        .customer("cus_123")
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn billing_credit_balance_transactions_retrieve(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::billing;
    let credit_balance_transaction = billing::credit_balance_transactions::retrieve(
            "cbtxn_123",
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn billing_credit_grants_list(client: Client) -> Result<(), Error> {
    use stripe_client::billing;
    let page = billing::credit_grants::list()
        .customer("cus_123")
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn billing_credit_grants_create(client: Client) -> Result<(), Error> {
    use stripe_client::billing;
    let credit_grant = billing::credit_grants::create(
            billing::credit_grants::params::Amount::new(
                billing::credit_grants::params::AmountType::Monetary,
            ),
            billing::credit_grants::params::ApplicabilityConfig::new(
                billing::params::Scope::new(),
            ),
        )
        .customer("cus_123")
        .name("Example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn billing_credit_grants_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::billing;
    let credit_grant = billing::credit_grants::retrieve("credgr_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn billing_credit_grants_update(client: Client) -> Result<(), Error> {
    use stripe_client::billing;
    let credit_grant = billing::credit_grants::update("credgr_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn billing_credit_grants_expire(client: Client) -> Result<(), Error> {
    use stripe_client::billing;
    let credit_grant = billing::credit_grants::expire("credgr_123").send(&client).await?;
    Ok(())
}

async fn billing_credit_grants_void_grant(client: Client) -> Result<(), Error> {
    use stripe_client::billing;
    let credit_grant = billing::credit_grants::void_grant("credgr_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn billing_meter_event_adjustments_create(client: Client) -> Result<(), Error> {
    use stripe_client::billing;
    let meter_event_adjustment = billing::meter_event_adjustments::create(
            "api_requests",
            billing::meter_event_adjustments::params::MeterEventAdjustmentType::Cancel,
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn billing_meter_events_create(client: Client) -> Result<(), Error> {
    use stripe_client::billing;
    let meter_event = billing::meter_events::create(
            "api_requests",
            [("order_id", "1001")],
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn billing_meters_list(client: Client) -> Result<(), Error> {
    use stripe_client::billing;
    let page = billing::meters::list()
        .status(billing::AlertStatus::Active)
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn billing_meters_create(client: Client) -> Result<(), Error> {
    use stripe_client::billing;
    let meter = billing::meters::create(
            "Example",
            "api_requests",
            billing::meters::params::DefaultAggregation::new(
                billing::DefaultAggregationFormula::Count,
            ),
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn billing_meters_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::billing;
    let meter = billing::meters::retrieve("mtr_123").send(&client).await?;
    Ok(())
}

async fn billing_meters_update(client: Client) -> Result<(), Error> {
    use stripe_client::billing;
    let meter = billing::meters::update("mtr_123").send(&client).await?;
    Ok(())
}

async fn billing_meters_deactivate(client: Client) -> Result<(), Error> {
    use stripe_client::billing;
    let meter = billing::meters::deactivate("mtr_123").send(&client).await?;
    Ok(())
}

async fn billing_meters_event_summaries_list(client: Client) -> Result<(), Error> {
    use stripe_client::billing;
    let page = billing::meters::event_summaries::list(
            "mtr_123",
            "cus_123",
            1_767_225_600_i64,
            1_767_225_600_i64,
        )
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn billing_meters_reactivate(client: Client) -> Result<(), Error> {
    use stripe_client::billing;
    let meter = billing::meters::reactivate("mtr_123").send(&client).await?;
    Ok(())
}

async fn billing_portal_configurations_list(client: Client) -> Result<(), Error> {
    use stripe_client::billing_portal;
    let page = billing_portal::configurations::list().limit(10).send(&client).await?;
    Ok(())
}

async fn billing_portal_configurations_create(client: Client) -> Result<(), Error> {
    use stripe_client::billing_portal;
    let configuration = billing_portal::configurations::create(
            billing_portal::configurations::params::CreateFeatures::new(),
        )
        .name("Example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn billing_portal_configurations_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::billing_portal;
    let configuration = billing_portal::configurations::retrieve("bpc_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn billing_portal_configurations_update(client: Client) -> Result<(), Error> {
    use stripe_client::billing_portal;
    let configuration = billing_portal::configurations::update("bpc_123")
        .name("Example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn billing_portal_sessions_create(client: Client) -> Result<(), Error> {
    use stripe_client::billing_portal;
    let session = billing_portal::sessions::create()
        .customer("cus_123")
        .return_url("https://example.com")
        .send(&client)
        .await?;
    Ok(())
}

async fn charges_list(client: Client) -> Result<(), Error> {
    use stripe_client::charges;
    let page = charges::list().payment_intent("pi_123").limit(10).send(&client).await?;
    Ok(())
}

async fn charges_create(client: Client) -> Result<(), Error> {
    use stripe_client::charges;
    let charge = charges::create()
        .customer("cus_123")
        .amount(2000)
        .description("An example")
        .send(&client)
        .await?;
    Ok(())
}

async fn charges_search(client: Client) -> Result<(), Error> {
    use stripe_client::charges;
    let page = charges::search("created>1700000000").limit(10).send(&client).await?;
    Ok(())
}

async fn charges_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::charges;
    let charge = charges::retrieve("ch_123").send(&client).await?;
    Ok(())
}

async fn charges_update(client: Client) -> Result<(), Error> {
    use stripe_client::charges;
    let charge = charges::update("ch_123")
        .customer("cus_123")
        .description("An example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn charges_capture(client: Client) -> Result<(), Error> {
    use stripe_client::charges;
    let charge = charges::capture("ch_123").amount(2000).send(&client).await?;
    Ok(())
}

async fn charges_dispute_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::charges;
    let dispute = charges::dispute::retrieve("ch_123").send(&client).await?;
    Ok(())
}

async fn charges_dispute_update(client: Client) -> Result<(), Error> {
    use stripe_client::charges;
    let dispute = charges::dispute::update("ch_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn charges_dispute_close(client: Client) -> Result<(), Error> {
    use stripe_client::charges;
    let dispute = charges::dispute::close("ch_123").send(&client).await?;
    Ok(())
}

async fn charges_refund(client: Client) -> Result<(), Error> {
    use stripe_client::charges;
    let charge = charges::refund("ch_123")
        .payment_intent("pi_123")
        .amount(2000)
        .reason(charges::params::Reason::Duplicate)
        .send(&client)
        .await?;
    Ok(())
}

async fn charges_refunds_list(client: Client) -> Result<(), Error> {
    use stripe_client::charges;
    let page = charges::refunds::list("ch_123").limit(10).send(&client).await?;
    Ok(())
}

async fn charges_refunds_create(client: Client) -> Result<(), Error> {
    use stripe_client::charges;
    let refund = charges::refunds::create("ch_123")
        .payment_intent("pi_123")
        .amount(2000)
        .reason(charges::params::Reason::Duplicate)
        .send(&client)
        .await?;
    Ok(())
}

async fn charges_refunds_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::charges;
    let refund = charges::refunds::retrieve("ch_123", "re_123").send(&client).await?;
    Ok(())
}

async fn charges_refunds_update(client: Client) -> Result<(), Error> {
    use stripe_client::charges;
    let refund = charges::refunds::update("ch_123", "re_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn checkout_sessions_list(client: Client) -> Result<(), Error> {
    use stripe_client::checkout;
    let page = checkout::sessions::list()
        .payment_intent("pi_123")
        .status(checkout::SessionStatus::Complete)
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn checkout_sessions_create(client: Client) -> Result<(), Error> {
    use stripe_client::checkout;
    let session = checkout::sessions::create()
        .line_items([
            checkout::sessions::params::CreateLineItem::new()
                .price("price_123")
                .quantity(1),
        ])
        .mode(checkout::SessionMode::Payment)
        .success_url("https://example.com")
        .send(&client)
        .await?;
    Ok(())
}

async fn checkout_sessions_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::checkout;
    let session = checkout::sessions::retrieve("cs_test_123").send(&client).await?;
    Ok(())
}

async fn checkout_sessions_update(client: Client) -> Result<(), Error> {
    use stripe_client::checkout;
    let session = checkout::sessions::update("cs_test_123")
        .line_items([
            checkout::sessions::params::UpdateLineItem::new()
                .price("price_123")
                .quantity(1),
        ])
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn checkout_sessions_expire(client: Client) -> Result<(), Error> {
    use stripe_client::checkout;
    let session = checkout::sessions::expire("cs_test_123").send(&client).await?;
    Ok(())
}

async fn checkout_sessions_line_items_list(client: Client) -> Result<(), Error> {
    use stripe_client::checkout;
    let page = checkout::sessions::line_items::list("cs_test_123")
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn climate_orders_list(client: Client) -> Result<(), Error> {
    use stripe_client::climate;
    let page = climate::orders::list().limit(10).send(&client).await?;
    Ok(())
}

async fn climate_orders_create(client: Client) -> Result<(), Error> {
    use stripe_client::climate;
    let order = climate::orders::create("prod_123")
        .amount(2000)
        .currency("usd")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn climate_orders_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::climate;
    let order = climate::orders::retrieve("climorder_123").send(&client).await?;
    Ok(())
}

async fn climate_orders_update(client: Client) -> Result<(), Error> {
    use stripe_client::climate;
    let order = climate::orders::update("climorder_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn climate_orders_cancel(client: Client) -> Result<(), Error> {
    use stripe_client::climate;
    let order = climate::orders::cancel("climorder_123").send(&client).await?;
    Ok(())
}

async fn climate_products_list(client: Client) -> Result<(), Error> {
    use stripe_client::climate;
    let page = climate::products::list().limit(10).send(&client).await?;
    Ok(())
}

async fn climate_products_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::climate;
    let product = climate::products::retrieve("climsku_123").send(&client).await?;
    Ok(())
}

async fn climate_suppliers_list(client: Client) -> Result<(), Error> {
    use stripe_client::climate;
    let page = climate::suppliers::list().limit(10).send(&client).await?;
    Ok(())
}

async fn climate_suppliers_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::climate;
    let supplier = climate::suppliers::retrieve("climsup_123").send(&client).await?;
    Ok(())
}

async fn confirmation_tokens_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::confirmation_tokens;
    let confirmation_token = confirmation_tokens::retrieve("ctoken_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn country_specs_list(client: Client) -> Result<(), Error> {
    use stripe_client::country_specs;
    let page = country_specs::list().limit(10).send(&client).await?;
    Ok(())
}

async fn country_specs_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::country_specs;
    let country_spec = country_specs::retrieve("country_spec_123").send(&client).await?;
    Ok(())
}

async fn coupons_list(client: Client) -> Result<(), Error> {
    use stripe_client::coupons;
    let page = coupons::list().limit(10).send(&client).await?;
    Ok(())
}

async fn coupons_create(client: Client) -> Result<(), Error> {
    use stripe_client::coupons;
    let coupon = coupons::create()
        .percent_off(1.5)
        .duration(coupons::CouponDuration::Forever)
        .name("Example")
        .send(&client)
        .await?;
    Ok(())
}

async fn coupons_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::coupons;
    let coupon = coupons::retrieve("coupon_123").send(&client).await?;
    Ok(())
}

async fn coupons_update(client: Client) -> Result<(), Error> {
    use stripe_client::coupons;
    let coupon = coupons::update("coupon_123")
        .name("Example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn coupons_delete(client: Client) -> Result<(), Error> {
    use stripe_client::coupons;
    let deleted_coupon = coupons::delete("coupon_123").send(&client).await?;
    Ok(())
}

async fn credit_notes_list(client: Client) -> Result<(), Error> {
    use stripe_client::credit_notes;
    let page = credit_notes::list().customer("cus_123").limit(10).send(&client).await?;
    Ok(())
}

async fn credit_notes_create(client: Client) -> Result<(), Error> {
    use stripe_client::credit_notes;
    let credit_note = credit_notes::create("in_123")
        .amount(2000)
        .reason(credit_notes::CreditNoteReason::Duplicate)
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn credit_notes_preview(client: Client) -> Result<(), Error> {
    use stripe_client::credit_notes;
    let credit_note = credit_notes::preview("in_123")
        .amount(2000)
        .reason(credit_notes::CreditNoteReason::Duplicate)
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn credit_notes_preview_lines_list(client: Client) -> Result<(), Error> {
    use stripe_client::credit_notes;
    let page = credit_notes::preview_lines::list("in_123")
        .amount(2000)
        .limit(10)
        .reason(credit_notes::CreditNoteReason::Duplicate)
        .send(&client)
        .await?;
    Ok(())
}

async fn credit_notes_line_items_list(client: Client) -> Result<(), Error> {
    use stripe_client::credit_notes;
    let page = credit_notes::line_items::list("cn_123").limit(10).send(&client).await?;
    Ok(())
}

async fn credit_notes_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::credit_notes;
    let credit_note = credit_notes::retrieve("cn_123").send(&client).await?;
    Ok(())
}

async fn credit_notes_update(client: Client) -> Result<(), Error> {
    use stripe_client::credit_notes;
    let credit_note = credit_notes::update("cn_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn credit_notes_void_credit_note(client: Client) -> Result<(), Error> {
    use stripe_client::credit_notes;
    let credit_note = credit_notes::void_credit_note("cn_123").send(&client).await?;
    Ok(())
}

async fn customer_sessions_create(client: Client) -> Result<(), Error> {
    use stripe_client::customer_sessions;
    let customer_session = customer_sessions::create(
            customer_sessions::params::Components::new(),
        )
        .customer("cus_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn customers_list(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let page = customers::list().email("ada@example.com").limit(10).send(&client).await?;
    Ok(())
}

async fn customers_create(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let customer = customers::create()
        .name("Example")
        .email("ada@example.com")
        .payment_method("pm_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn customers_search(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let page = customers::search("created>1700000000").limit(10).send(&client).await?;
    Ok(())
}

async fn customers_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let customer_or_deleted = customers::retrieve("cus_123").send(&client).await?;
    Ok(())
}

async fn customers_update(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let customer = customers::update("cus_123")
        .name("Example")
        .email("ada@example.com")
        .description("An example")
        .send(&client)
        .await?;
    Ok(())
}

async fn customers_delete(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let deleted_customer = customers::delete("cus_123").send(&client).await?;
    Ok(())
}

async fn customers_balance_transactions_list(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let page = customers::balance_transactions::list("cus_123")
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn customers_balance_transactions_create(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let customer_balance_transaction = customers::balance_transactions::create(
            "cus_123",
            2000,
            "usd",
        )
        .description("An example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn customers_balance_transactions_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let customer_balance_transaction = customers::balance_transactions::retrieve(
            "cus_123",
            "cbtxn_123",
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn customers_balance_transactions_update(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let customer_balance_transaction = customers::balance_transactions::update(
            "cus_123",
            "cbtxn_123",
        )
        .description("An example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn customers_bank_accounts_list(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let page = customers::bank_accounts::list("cus_123").limit(10).send(&client).await?;
    Ok(())
}

async fn customers_bank_accounts_create(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let payment_source = customers::bank_accounts::create("cus_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn customers_bank_accounts_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let bank_account = customers::bank_accounts::retrieve("cus_123", "ba_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn customers_bank_accounts_update(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let card_response = customers::bank_accounts::update("cus_123", "ba_123")
        .name("Example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn customers_bank_accounts_delete(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let bank_account_response = customers::bank_accounts::delete("cus_123", "ba_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn customers_bank_accounts_verify(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let bank_account = customers::bank_accounts::verify("cus_123", "ba_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn customers_cards_list(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let page = customers::cards::list("cus_123").limit(10).send(&client).await?;
    Ok(())
}

async fn customers_cards_create(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let payment_source = customers::cards::create("cus_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn customers_cards_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let card = customers::cards::retrieve("cus_123", "card_123").send(&client).await?;
    Ok(())
}

async fn customers_cards_update(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let card_response = customers::cards::update("cus_123", "card_123")
        .name("Example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn customers_cards_delete(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let bank_account_response = customers::cards::delete("cus_123", "card_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn customers_cash_balance_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let cash_balance = customers::cash_balance::retrieve("cus_123").send(&client).await?;
    Ok(())
}

async fn customers_cash_balance_update(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let cash_balance = customers::cash_balance::update("cus_123").send(&client).await?;
    Ok(())
}

async fn customers_cash_balance_transactions_list(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let page = customers::cash_balance_transactions::list("cus_123")
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn customers_cash_balance_transactions_retrieve(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::customers;
    let customer_cash_balance_transaction = customers::cash_balance_transactions::retrieve(
            "cus_123",
            "ccsbtxn_123",
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn customers_retrieve_discount(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let discount = customers::retrieve_discount("cus_123").send(&client).await?;
    Ok(())
}

async fn customers_delete_discount(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let deleted_discount = customers::delete_discount("cus_123").send(&client).await?;
    Ok(())
}

async fn customers_funding_instructions_create(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let funding_instructions = customers::funding_instructions::create(
            "cus_123",
            customers::funding_instructions::params::BankTransfer::new(
                customers::BankTransferType::EuBankTransfer,
            ),
            "usd",
            customers::funding_instructions::params::FundingType::BankTransfer,
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn customers_payment_methods_list(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let page = customers::payment_methods::list("cus_123")
        .r#type(customers::payment_methods::params::PaymentMethodType::AcssDebit)
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn customers_payment_methods_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let payment_method = customers::payment_methods::retrieve("cus_123", "pm_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn customers_payment_sources_list(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let page = customers::payment_sources::list("cus_123")
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn customers_payment_sources_create(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let payment_source = customers::payment_sources::create("cus_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn customers_payment_sources_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let payment_source = customers::payment_sources::retrieve("cus_123", "id_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn customers_payment_sources_update(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let card_response = customers::payment_sources::update("cus_123", "id_123")
        .name("Example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn sources_detach(client: Client) -> Result<(), Error> {
    use stripe_client::sources;
    let source_response = sources::detach("cus_123", "id_123").send(&client).await?;
    Ok(())
}

async fn customers_payment_sources_verify(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let bank_account = customers::payment_sources::verify("cus_123", "id_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn customers_subscriptions_list(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let page = customers::subscriptions::list("cus_123").limit(10).send(&client).await?;
    Ok(())
}

async fn customers_subscriptions_create(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let subscription = customers::subscriptions::create("cus_123")
        .items([
            customers::subscriptions::params::CreateItem::new()
                .price("price_123")
                .quantity(1),
        ])
        .currency("usd")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn customers_subscriptions_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let subscription = customers::subscriptions::retrieve("cus_123", "sub_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn customers_subscriptions_update(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let subscription = customers::subscriptions::update("cus_123", "sub_123")
        .items([
            customers::subscriptions::params::UpdateItem::new()
                .price("price_123")
                .quantity(1),
        ])
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn customers_subscriptions_cancel(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let subscription = customers::subscriptions::cancel("cus_123", "sub_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn customers_subscriptions_retrieve_discount(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let discount = customers::subscriptions::retrieve_discount("cus_123", "sub_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn customers_subscriptions_delete_discount(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let deleted_discount = customers::subscriptions::delete_discount(
            "cus_123",
            "sub_123",
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn customers_tax_ids_list(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let page = customers::tax_ids::list("cus_123").limit(10).send(&client).await?;
    Ok(())
}

async fn customers_tax_ids_create(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let tax_id = customers::tax_ids::create(
            "cus_123",
            customers::params::TaxIdDataType::AdNrt,
            "value",
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn customers_tax_ids_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let tax_id = customers::tax_ids::retrieve("cus_123", "tax_id_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn customers_tax_ids_delete(client: Client) -> Result<(), Error> {
    use stripe_client::customers;
    let deleted_tax_id = customers::tax_ids::delete("cus_123", "tax_id_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn disputes_list(client: Client) -> Result<(), Error> {
    use stripe_client::disputes;
    let page = disputes::list().payment_intent("pi_123").limit(10).send(&client).await?;
    Ok(())
}

async fn disputes_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::disputes;
    let dispute = disputes::retrieve("du_123").send(&client).await?;
    Ok(())
}

async fn disputes_update(client: Client) -> Result<(), Error> {
    use stripe_client::disputes;
    let dispute = disputes::update("du_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn disputes_close(client: Client) -> Result<(), Error> {
    use stripe_client::disputes;
    let dispute = disputes::close("du_123").send(&client).await?;
    Ok(())
}

async fn entitlements_active_entitlements_list(client: Client) -> Result<(), Error> {
    use stripe_client::entitlements;
    let page = entitlements::active_entitlements::list("cus_123")
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn entitlements_active_entitlements_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::entitlements;
    let active_entitlement = entitlements::active_entitlements::retrieve("ent_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn entitlements_features_list(client: Client) -> Result<(), Error> {
    use stripe_client::entitlements;
    let page = entitlements::features::list().limit(10).send(&client).await?;
    Ok(())
}

async fn entitlements_features_create(client: Client) -> Result<(), Error> {
    use stripe_client::entitlements;
    let feature = entitlements::features::create("example", "Example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn entitlements_features_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::entitlements;
    let feature = entitlements::features::retrieve("feat_123").send(&client).await?;
    Ok(())
}

async fn entitlements_features_update(client: Client) -> Result<(), Error> {
    use stripe_client::entitlements;
    let feature = entitlements::features::update("feat_123")
        .name("Example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn ephemeral_keys_create(client: Client) -> Result<(), Error> {
    use stripe_client::ephemeral_keys;
    let ephemeral_key = ephemeral_keys::create()
        .customer("cus_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn ephemeral_keys_delete(client: Client) -> Result<(), Error> {
    use stripe_client::ephemeral_keys;
    let ephemeral_key = ephemeral_keys::delete("ephkey_123").send(&client).await?;
    Ok(())
}

async fn events_list(client: Client) -> Result<(), Error> {
    use stripe_client::events;
    let page = events::list().limit(10).send(&client).await?;
    Ok(())
}

async fn events_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::events;
    let event = events::retrieve("evt_123").send(&client).await?;
    Ok(())
}

async fn exchange_rates_list(client: Client) -> Result<(), Error> {
    use stripe_client::exchange_rates;
    let page = exchange_rates::list().limit(10).send(&client).await?;
    Ok(())
}

async fn exchange_rates_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::exchange_rates;
    let exchange_rate = exchange_rates::retrieve("exchange_rate_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn external_accounts_update(client: Client) -> Result<(), Error> {
    use stripe_client::external_accounts;
    let external_account = external_accounts::update("id_123")
        .name("Example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn file_links_list(client: Client) -> Result<(), Error> {
    use stripe_client::file_links;
    let page = file_links::list().limit(10).send(&client).await?;
    Ok(())
}

async fn file_links_create(client: Client) -> Result<(), Error> {
    use stripe_client::file_links;
    let file_link = file_links::create("file_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn file_links_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::file_links;
    let file_link = file_links::retrieve("link_123").send(&client).await?;
    Ok(())
}

async fn file_links_update(client: Client) -> Result<(), Error> {
    use stripe_client::file_links;
    let file_link = file_links::update("link_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn files_list(client: Client) -> Result<(), Error> {
    use stripe_client::files;
    let page = files::list().limit(10).send(&client).await?;
    Ok(())
}

async fn files_create(client: Client) -> Result<(), Error> {
    use stripe_client::{FileUpload, files};
    let file = files::create(
            FileUpload::from_path("document.pdf"),
            files::FilePurpose::AccountRequirement,
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn files_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::files;
    let file = files::retrieve("file_123").send(&client).await?;
    Ok(())
}

async fn financial_connections_accounts_list(client: Client) -> Result<(), Error> {
    use stripe_client::financial_connections;
    let page = financial_connections::accounts::list().limit(10).send(&client).await?;
    Ok(())
}

async fn financial_connections_accounts_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::financial_connections;
    let account = financial_connections::accounts::retrieve("fca_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn financial_connections_accounts_disconnect(client: Client) -> Result<(), Error> {
    use stripe_client::financial_connections;
    let account = financial_connections::accounts::disconnect("fca_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn financial_connections_accounts_owners_list(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::financial_connections;
    let page = financial_connections::accounts::owners::list("fca_123", "fcaowns_123")
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn financial_connections_accounts_refresh(client: Client) -> Result<(), Error> {
    use stripe_client::financial_connections;
    let account = financial_connections::accounts::refresh(
            "fca_123",
            [financial_connections::accounts::params::Feature::Balance],
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn financial_connections_accounts_subscribe(client: Client) -> Result<(), Error> {
    use stripe_client::financial_connections;
    let account = financial_connections::accounts::subscribe(
            "fca_123",
            [financial_connections::accounts::params::Feature::Transactions],
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn financial_connections_accounts_unsubscribe(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::financial_connections;
    let account = financial_connections::accounts::unsubscribe(
            "fca_123",
            [financial_connections::accounts::params::Feature::Transactions],
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn financial_connections_sessions_create(client: Client) -> Result<(), Error> {
    use stripe_client::financial_connections;
    let session = financial_connections::sessions::create(
            financial_connections::sessions::params::AccountHolder::new(
                financial_connections::AccountHolderType::Account,
            ),
            [financial_connections::AccountPermission::Balances],
        )
        .return_url("https://example.com")
        .send(&client)
        .await?;
    Ok(())
}

async fn financial_connections_sessions_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::financial_connections;
    let session = financial_connections::sessions::retrieve("fcsess_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn financial_connections_transactions_list(client: Client) -> Result<(), Error> {
    use stripe_client::financial_connections;
    let page = financial_connections::transactions::list("acct_123")
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn financial_connections_transactions_retrieve(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::financial_connections;
    let transaction = financial_connections::transactions::retrieve("fctxn_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn forwarding_requests_list(client: Client) -> Result<(), Error> {
    use stripe_client::forwarding;
    let page = forwarding::requests::list().limit(10).send(&client).await?;
    Ok(())
}

async fn forwarding_requests_create(client: Client) -> Result<(), Error> {
    use stripe_client::forwarding;
    let request = forwarding::requests::create(
            "pm_123",
            [forwarding::RequestReplacement::CardCvc],
            "https://example.com",
        )
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn forwarding_requests_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::forwarding;
    let request = forwarding::requests::retrieve("fwdreq_123").send(&client).await?;
    Ok(())
}

async fn identity_verification_reports_list(client: Client) -> Result<(), Error> {
    use stripe_client::identity;
    let page = identity::verification_reports::list()
        .r#type(identity::VerificationReportType::Document)
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn identity_verification_reports_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::identity;
    let verification_report = identity::verification_reports::retrieve("vr_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn identity_verification_sessions_list(client: Client) -> Result<(), Error> {
    use stripe_client::identity;
    let page = identity::verification_sessions::list()
        .status(identity::VerificationSessionStatus::Canceled)
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn identity_verification_sessions_create(client: Client) -> Result<(), Error> {
    use stripe_client::identity;
    let verification_session = identity::verification_sessions::create()
        .return_url("https://example.com")
        .r#type(identity::VerificationReportType::Document)
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn identity_verification_sessions_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::identity;
    let verification_session = identity::verification_sessions::retrieve("vs_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn identity_verification_sessions_update(client: Client) -> Result<(), Error> {
    use stripe_client::identity;
    let verification_session = identity::verification_sessions::update("vs_123")
        .r#type(identity::VerificationReportType::Document)
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn identity_verification_sessions_cancel(client: Client) -> Result<(), Error> {
    use stripe_client::identity;
    let verification_session = identity::verification_sessions::cancel("vs_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn identity_verification_sessions_redact(client: Client) -> Result<(), Error> {
    use stripe_client::identity;
    let verification_session = identity::verification_sessions::redact("vs_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn invoice_payments_list(client: Client) -> Result<(), Error> {
    use stripe_client::invoice_payments;
    let page = invoice_payments::list()
        .status(invoice_payments::params::InvoicePaymentStatus::Canceled)
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn invoice_payments_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::invoice_payments;
    let invoice_payment = invoice_payments::retrieve("inpay_123").send(&client).await?;
    Ok(())
}

async fn invoice_rendering_templates_list(client: Client) -> Result<(), Error> {
    use stripe_client::invoice_rendering_templates;
    let page = invoice_rendering_templates::list()
        .status(invoice_rendering_templates::InvoiceRenderingTemplateStatus::Active)
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn invoice_rendering_templates_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::invoice_rendering_templates;
    let invoice_rendering_template = invoice_rendering_templates::retrieve("inrtem_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn invoice_rendering_templates_archive(client: Client) -> Result<(), Error> {
    use stripe_client::invoice_rendering_templates;
    let invoice_rendering_template = invoice_rendering_templates::archive("inrtem_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn invoice_rendering_templates_unarchive(client: Client) -> Result<(), Error> {
    use stripe_client::invoice_rendering_templates;
    let invoice_rendering_template = invoice_rendering_templates::unarchive("inrtem_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn invoice_items_list(client: Client) -> Result<(), Error> {
    use stripe_client::invoice_items;
    let page = invoice_items::list().customer("cus_123").limit(10).send(&client).await?;
    Ok(())
}

async fn invoice_items_create(client: Client) -> Result<(), Error> {
    use stripe_client::invoice_items;
    let invoice_item = invoice_items::create()
        .customer("cus_123")
        .amount(2000)
        .quantity(1)
        .send(&client)
        .await?;
    Ok(())
}

async fn invoice_items_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::invoice_items;
    let invoice_item = invoice_items::retrieve("ii_123").send(&client).await?;
    Ok(())
}

async fn invoice_items_update(client: Client) -> Result<(), Error> {
    use stripe_client::invoice_items;
    let invoice_item = invoice_items::update("ii_123")
        .amount(2000)
        .quantity(1)
        .description("An example")
        .send(&client)
        .await?;
    Ok(())
}

async fn invoice_items_delete(client: Client) -> Result<(), Error> {
    use stripe_client::invoice_items;
    let deleted_invoice_item = invoice_items::delete("ii_123").send(&client).await?;
    Ok(())
}

async fn invoices_list(client: Client) -> Result<(), Error> {
    use stripe_client::invoices;
    let page = invoices::list()
        .customer("cus_123")
        .status(invoices::InvoiceStatus::Draft)
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn invoices_create(client: Client) -> Result<(), Error> {
    use stripe_client::invoices;
    let invoice = invoices::create()
        .customer("cus_123")
        .description("An example")
        .currency("usd")
        .send(&client)
        .await?;
    Ok(())
}

async fn invoices_create_preview(client: Client) -> Result<(), Error> {
    use stripe_client::invoices;
    let invoice = invoices::create_preview()
        .customer("cus_123")
        .currency("usd")
        .send(&client)
        .await?;
    Ok(())
}

async fn invoices_search(client: Client) -> Result<(), Error> {
    use stripe_client::invoices;
    let page = invoices::search("created>1700000000").limit(10).send(&client).await?;
    Ok(())
}

async fn invoices_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::invoices;
    let invoice = invoices::retrieve("in_123").send(&client).await?;
    Ok(())
}

async fn invoices_update(client: Client) -> Result<(), Error> {
    use stripe_client::invoices;
    let invoice = invoices::update("in_123")
        .description("An example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn invoices_delete(client: Client) -> Result<(), Error> {
    use stripe_client::invoices;
    let deleted_invoice = invoices::delete("in_123").send(&client).await?;
    Ok(())
}

async fn invoices_add_lines(client: Client) -> Result<(), Error> {
    use stripe_client::invoices;
    let invoice = invoices::add_lines("in_123", [invoices::params::AddLinesLine::new()])
        .send(&client)
        .await?;
    Ok(())
}

async fn invoices_attach_payment(client: Client) -> Result<(), Error> {
    use stripe_client::invoices;
    let invoice = invoices::attach_payment("in_123")
        .payment_intent("pi_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn invoices_finalize_invoice(client: Client) -> Result<(), Error> {
    use stripe_client::invoices;
    let invoice = invoices::finalize_invoice("in_123").send(&client).await?;
    Ok(())
}

async fn invoices_line_items_list(client: Client) -> Result<(), Error> {
    use stripe_client::invoices;
    let page = invoices::line_items::list("in_123").limit(10).send(&client).await?;
    Ok(())
}

async fn invoices_line_items_update(client: Client) -> Result<(), Error> {
    use stripe_client::invoices;
    let invoice_line_item = invoices::line_items::update("in_123", "il_123")
        .amount(2000)
        .quantity(1)
        .description("An example")
        .send(&client)
        .await?;
    Ok(())
}

async fn invoices_mark_uncollectible(client: Client) -> Result<(), Error> {
    use stripe_client::invoices;
    let invoice = invoices::mark_uncollectible("in_123").send(&client).await?;
    Ok(())
}

async fn invoices_pay(client: Client) -> Result<(), Error> {
    use stripe_client::invoices;
    let invoice = invoices::pay("in_123").payment_method("pm_123").send(&client).await?;
    Ok(())
}

async fn invoices_remove_lines(client: Client) -> Result<(), Error> {
    use stripe_client::invoices;
    let invoice = invoices::remove_lines(
            "in_123",
            [
                invoices::params::RemoveLinesLine::new(
                    invoices::params::Behavior::Delete,
                    "id_123",
                ),
            ],
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn invoices_send_invoice(client: Client) -> Result<(), Error> {
    use stripe_client::invoices;
    let invoice = invoices::send_invoice("in_123").send(&client).await?;
    Ok(())
}

async fn invoices_update_lines(client: Client) -> Result<(), Error> {
    use stripe_client::invoices;
    let invoice = invoices::update_lines(
            "in_123",
            [invoices::params::UpdateLinesLine::new("id_123")],
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn invoices_void_invoice(client: Client) -> Result<(), Error> {
    use stripe_client::invoices;
    let invoice = invoices::void_invoice("in_123").send(&client).await?;
    Ok(())
}

async fn issuing_authorizations_list(client: Client) -> Result<(), Error> {
    use stripe_client::issuing;
    let page = issuing::authorizations::list()
        .status(issuing::AuthorizationStatus::Closed)
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn issuing_authorizations_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::issuing;
    let authorization = issuing::authorizations::retrieve("iauth_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn issuing_authorizations_update(client: Client) -> Result<(), Error> {
    use stripe_client::issuing;
    let authorization = issuing::authorizations::update("iauth_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn issuing_authorizations_approve(client: Client) -> Result<(), Error> {
    use stripe_client::issuing;
    let authorization = issuing::authorizations::approve("iauth_123")
        .amount(2000)
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn issuing_authorizations_decline(client: Client) -> Result<(), Error> {
    use stripe_client::issuing;
    let authorization = issuing::authorizations::decline("iauth_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn issuing_cardholders_list(client: Client) -> Result<(), Error> {
    use stripe_client::issuing;
    let page = issuing::cardholders::list()
        .email("ada@example.com")
        .status(issuing::CardholderStatus::Active)
        .r#type(issuing::CardholderType::Company)
        .send(&client)
        .await?;
    Ok(())
}

async fn issuing_cardholders_create(client: Client) -> Result<(), Error> {
    use stripe_client::issuing;
    let cardholder = issuing::cardholders::create(
            "Example",
            issuing::cardholders::params::Billing::new(
                issuing::params::Address::new(
                    "San Francisco",
                    "US",
                    "12 Example Street",
                    "94107",
                ),
            ),
        )
        .email("ada@example.com")
        .status(issuing::CardholderStatus::Active)
        .r#type(issuing::CardholderType::Company)
        .send(&client)
        .await?;
    Ok(())
}

async fn issuing_cardholders_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::issuing;
    let cardholder = issuing::cardholders::retrieve("ich_123").send(&client).await?;
    Ok(())
}

async fn issuing_cardholders_update(client: Client) -> Result<(), Error> {
    use stripe_client::issuing;
    let cardholder = issuing::cardholders::update("ich_123")
        .email("ada@example.com")
        .status(issuing::CardholderStatus::Active)
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn issuing_cards_list(client: Client) -> Result<(), Error> {
    use stripe_client::issuing;
    let page = issuing::cards::list()
        .status(issuing::CardStatus::Active)
        .r#type(issuing::CardType::Physical)
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn issuing_cards_create(client: Client) -> Result<(), Error> {
    use stripe_client::issuing;
    let card = issuing::cards::create("usd", issuing::CardType::Physical)
        .status(issuing::CardholderStatus::Active)
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn issuing_cards_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::issuing;
    let card = issuing::cards::retrieve("ic_123").send(&client).await?;
    Ok(())
}

async fn issuing_cards_update(client: Client) -> Result<(), Error> {
    use stripe_client::issuing;
    let card = issuing::cards::update("ic_123")
        .status(issuing::CardStatus::Active)
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn issuing_disputes_list(client: Client) -> Result<(), Error> {
    use stripe_client::issuing;
    let page = issuing::disputes::list()
        .status(issuing::DisputeStatus::Expired)
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn issuing_disputes_create(client: Client) -> Result<(), Error> {
    use stripe_client::issuing;
    let dispute = issuing::disputes::create()
        .amount(2000)
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn issuing_disputes_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::issuing;
    let dispute = issuing::disputes::retrieve("idp_123").send(&client).await?;
    Ok(())
}

async fn issuing_disputes_update(client: Client) -> Result<(), Error> {
    use stripe_client::issuing;
    let dispute = issuing::disputes::update("idp_123")
        .amount(2000)
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn issuing_disputes_submit(client: Client) -> Result<(), Error> {
    use stripe_client::issuing;
    let dispute = issuing::disputes::submit("idp_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn issuing_personalization_designs_list(client: Client) -> Result<(), Error> {
    use stripe_client::issuing;
    let page = issuing::personalization_designs::list()
        .status(issuing::PhysicalBundleStatus::Active)
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn issuing_personalization_designs_create(client: Client) -> Result<(), Error> {
    use stripe_client::issuing;
    let personalization_design = issuing::personalization_designs::create("ics_123")
        .name("Example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn issuing_personalization_designs_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::issuing;
    let personalization_design = issuing::personalization_designs::retrieve("ipd_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn issuing_personalization_designs_update(client: Client) -> Result<(), Error> {
    use stripe_client::issuing;
    let personalization_design = issuing::personalization_designs::update("ipd_123")
        .name("Example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn issuing_physical_bundles_list(client: Client) -> Result<(), Error> {
    use stripe_client::issuing;
    let page = issuing::physical_bundles::list()
        .status(issuing::PhysicalBundleStatus::Active)
        .r#type(issuing::PhysicalBundleType::Custom)
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn issuing_physical_bundles_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::issuing;
    let physical_bundle = issuing::physical_bundles::retrieve("ics_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn issuing_settlements_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::issuing;
    let settlement = issuing::settlements::retrieve("settlement_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn issuing_settlements_update(client: Client) -> Result<(), Error> {
    use stripe_client::issuing;
    let settlement = issuing::settlements::update("settlement_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn issuing_tokens_list(client: Client) -> Result<(), Error> {
    use stripe_client::issuing;
    let page = issuing::tokens::list("ic_123")
        .status(issuing::TokenStatus::Active)
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn issuing_tokens_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::issuing;
    let token = issuing::tokens::retrieve("token_123").send(&client).await?;
    Ok(())
}

async fn issuing_tokens_update(client: Client) -> Result<(), Error> {
    use stripe_client::issuing;
    let token = issuing::tokens::update("token_123", issuing::TokenStatus::Active)
        .send(&client)
        .await?;
    Ok(())
}

async fn issuing_transactions_list(client: Client) -> Result<(), Error> {
    use stripe_client::issuing;
    let page = issuing::transactions::list()
        .r#type(issuing::TransactionType::Capture)
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn issuing_transactions_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::issuing;
    let transaction = issuing::transactions::retrieve("ipi_123").send(&client).await?;
    Ok(())
}

async fn issuing_transactions_update(client: Client) -> Result<(), Error> {
    use stripe_client::issuing;
    let transaction = issuing::transactions::update("ipi_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn link_account_sessions_create(client: Client) -> Result<(), Error> {
    use stripe_client::link_account_sessions;
    let session = link_account_sessions::create(
            link_account_sessions::params::AccountHolder::new(
                link_account_sessions::params::AccountHolderType::Account,
            ),
            [link_account_sessions::params::Permission::Balances],
        )
        .return_url("https://example.com")
        .send(&client)
        .await?;
    Ok(())
}

async fn link_account_sessions_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::link_account_sessions;
    let session = link_account_sessions::retrieve("fcsess_123").send(&client).await?;
    Ok(())
}

async fn linked_accounts_list(client: Client) -> Result<(), Error> {
    use stripe_client::linked_accounts;
    let page = linked_accounts::list().limit(10).send(&client).await?;
    Ok(())
}

async fn linked_accounts_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::linked_accounts;
    let account = linked_accounts::retrieve("fca_123").send(&client).await?;
    Ok(())
}

async fn linked_accounts_disconnect(client: Client) -> Result<(), Error> {
    use stripe_client::linked_accounts;
    let account = linked_accounts::disconnect("fca_123").send(&client).await?;
    Ok(())
}

async fn linked_accounts_owners_list(client: Client) -> Result<(), Error> {
    use stripe_client::linked_accounts;
    let page = linked_accounts::owners::list("fca_123", "fcaowns_123")
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn linked_accounts_refresh(client: Client) -> Result<(), Error> {
    use stripe_client::linked_accounts;
    let account = linked_accounts::refresh(
            "fca_123",
            [linked_accounts::params::Feature::Balance],
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn mandates_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::mandates;
    let mandate = mandates::retrieve("mandate_123").send(&client).await?;
    Ok(())
}

async fn payment_attempt_records_list(client: Client) -> Result<(), Error> {
    use stripe_client::payment_attempt_records;
    let page = payment_attempt_records::list("pr_123").limit(10).send(&client).await?;
    Ok(())
}

async fn payment_attempt_records_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::payment_attempt_records;
    let payment_attempt_record = payment_attempt_records::retrieve("par_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn payment_intents_list(client: Client) -> Result<(), Error> {
    use stripe_client::payment_intents;
    let page = payment_intents::list()
        .customer("cus_123")
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn payment_intents_create(client: Client) -> Result<(), Error> {
    use stripe_client::payment_intents;
    let payment_intent = payment_intents::create(2000, "usd")
        .customer("cus_123")
        .payment_method("pm_123")
        .return_url("https://example.com")
        .send(&client)
        .await?;
    Ok(())
}

async fn payment_intents_search(client: Client) -> Result<(), Error> {
    use stripe_client::payment_intents;
    let page = payment_intents::search("created>1700000000")
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn payment_intents_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::payment_intents;
    let payment_intent = payment_intents::retrieve("pi_123").send(&client).await?;
    Ok(())
}

async fn payment_intents_update(client: Client) -> Result<(), Error> {
    use stripe_client::payment_intents;
    let payment_intent = payment_intents::update("pi_123")
        .customer("cus_123")
        .amount(2000)
        .payment_method("pm_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn payment_intents_amount_details_line_items_list(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::payment_intents;
    let page = payment_intents::amount_details_line_items::list("pi_123")
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn payment_intents_apply_customer_balance(client: Client) -> Result<(), Error> {
    use stripe_client::payment_intents;
    let payment_intent = payment_intents::apply_customer_balance("pi_123")
        .amount(2000)
        .currency("usd")
        .send(&client)
        .await?;
    Ok(())
}

async fn payment_intents_cancel(client: Client) -> Result<(), Error> {
    use stripe_client::payment_intents;
    let payment_intent = payment_intents::cancel("pi_123").send(&client).await?;
    Ok(())
}

async fn payment_intents_capture(client: Client) -> Result<(), Error> {
    use stripe_client::payment_intents;
    let payment_intent = payment_intents::capture("pi_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn payment_intents_confirm(client: Client) -> Result<(), Error> {
    use stripe_client::payment_intents;
    let payment_intent = payment_intents::confirm("pi_123")
        .payment_method("pm_123")
        .return_url("https://example.com")
        .send(&client)
        .await?;
    Ok(())
}

async fn payment_intents_increment_authorization(client: Client) -> Result<(), Error> {
    use stripe_client::payment_intents;
    let payment_intent = payment_intents::increment_authorization("pi_123", 2000)
        .description("An example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn payment_intents_verify_microdeposits(client: Client) -> Result<(), Error> {
    use stripe_client::payment_intents;
    let payment_intent = payment_intents::verify_microdeposits("pi_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn payment_links_list(client: Client) -> Result<(), Error> {
    use stripe_client::payment_links;
    let page = payment_links::list().limit(10).send(&client).await?;
    Ok(())
}

async fn payment_links_create(client: Client) -> Result<(), Error> {
    use stripe_client::payment_links;
    let payment_link = payment_links::create([
            payment_links::params::CreateLineItem::new(1),
        ])
        .currency("usd")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn payment_links_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::payment_links;
    let payment_link = payment_links::retrieve("plink_123").send(&client).await?;
    Ok(())
}

async fn payment_links_update(client: Client) -> Result<(), Error> {
    use stripe_client::payment_links;
    let payment_link = payment_links::update("plink_123")
        .line_items([payment_links::params::UpdateLineItem::new("id_123").quantity(1)])
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn payment_links_line_items_list(client: Client) -> Result<(), Error> {
    use stripe_client::payment_links;
    let page = payment_links::line_items::list("plink_123")
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn payment_method_configurations_list(client: Client) -> Result<(), Error> {
    use stripe_client::payment_method_configurations;
    let page = payment_method_configurations::list().limit(10).send(&client).await?;
    Ok(())
}

async fn payment_method_configurations_create(client: Client) -> Result<(), Error> {
    use stripe_client::payment_method_configurations;
    let payment_method_configuration = payment_method_configurations::create()
        .name("Example")
        .send(&client)
        .await?;
    Ok(())
}

async fn payment_method_configurations_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::payment_method_configurations;
    let payment_method_configuration = payment_method_configurations::retrieve("pmc_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn payment_method_configurations_update(client: Client) -> Result<(), Error> {
    use stripe_client::payment_method_configurations;
    let payment_method_configuration = payment_method_configurations::update("pmc_123")
        .name("Example")
        .send(&client)
        .await?;
    Ok(())
}

async fn payment_method_domains_list(client: Client) -> Result<(), Error> {
    use stripe_client::payment_method_domains;
    let page = payment_method_domains::list().limit(10).send(&client).await?;
    Ok(())
}

async fn payment_method_domains_create(client: Client) -> Result<(), Error> {
    use stripe_client::payment_method_domains;
    let payment_method_domain = payment_method_domains::create("example.com")
        .send(&client)
        .await?;
    Ok(())
}

async fn payment_method_domains_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::payment_method_domains;
    let payment_method_domain = payment_method_domains::retrieve("pmd_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn payment_method_domains_update(client: Client) -> Result<(), Error> {
    use stripe_client::payment_method_domains;
    let payment_method_domain = payment_method_domains::update("pmd_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn payment_method_domains_validate(client: Client) -> Result<(), Error> {
    use stripe_client::payment_method_domains;
    let payment_method_domain = payment_method_domains::validate("pmd_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn payment_methods_list(client: Client) -> Result<(), Error> {
    use stripe_client::payment_methods;
    let page = payment_methods::list()
        .customer("cus_123")
        .r#type(payment_methods::PaymentMethodType::AcssDebit)
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn payment_methods_create(client: Client) -> Result<(), Error> {
    use stripe_client::payment_methods;
    let payment_method = payment_methods::create()
        .customer("cus_123")
        .payment_method("pm_123")
        .r#type(payment_methods::PaymentMethodType::AcssDebit)
        .send(&client)
        .await?;
    Ok(())
}

async fn payment_methods_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::payment_methods;
    let payment_method = payment_methods::retrieve("pm_123").send(&client).await?;
    Ok(())
}

async fn payment_methods_update(client: Client) -> Result<(), Error> {
    use stripe_client::payment_methods;
    let payment_method = payment_methods::update("pm_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn payment_methods_attach(client: Client) -> Result<(), Error> {
    use stripe_client::payment_methods;
    let payment_method = payment_methods::attach("pm_123")
        .customer("cus_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn payment_methods_detach(client: Client) -> Result<(), Error> {
    use stripe_client::payment_methods;
    let payment_method = payment_methods::detach("pm_123").send(&client).await?;
    Ok(())
}

async fn payment_records_report_payment(client: Client) -> Result<(), Error> {
    use stripe_client::payment_records;
    let payment_record = payment_records::report_payment(
            payment_records::params::Amount::new("usd", 1),
            1_767_225_600_i64,
            payment_records::params::PaymentMethodDetails::new(),
        )
        .description("An example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn payment_records_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::payment_records;
    let payment_record = payment_records::retrieve("pr_123").send(&client).await?;
    Ok(())
}

async fn payment_records_report_payment_attempt(client: Client) -> Result<(), Error> {
    use stripe_client::payment_records;
    let payment_record = payment_records::report_payment_attempt(
            "pr_123",
            1_767_225_600_i64,
        )
        .description("An example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn payment_records_report_payment_attempt_canceled(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::payment_records;
    let payment_record = payment_records::report_payment_attempt_canceled(
            "pr_123",
            1_767_225_600_i64,
        )
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn payment_records_report_payment_attempt_failed(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::payment_records;
    let payment_record = payment_records::report_payment_attempt_failed(
            "pr_123",
            1_767_225_600_i64,
        )
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn payment_records_report_payment_attempt_guaranteed(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::payment_records;
    let payment_record = payment_records::report_payment_attempt_guaranteed(
            "pr_123",
            1_767_225_600_i64,
        )
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn payment_records_report_payment_attempt_informational(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::payment_records;
    let payment_record = payment_records::report_payment_attempt_informational("pr_123")
        .description("An example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn payment_records_report_refund(client: Client) -> Result<(), Error> {
    use stripe_client::payment_records;
    let payment_record = payment_records::report_refund(
            "pr_123",
            payment_records::params::ReportRefundOutcome::Refunded,
            payment_records::params::ReportRefundProcessorDetails::new(
                payment_records::params::PaymentMethodDetailsType::Custom,
            ),
            payment_records::params::Refunded::new(1_767_225_600_i64),
        )
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn payouts_list(client: Client) -> Result<(), Error> {
    use stripe_client::payouts;
    let page = payouts::list().limit(10).send(&client).await?;
    Ok(())
}

async fn payouts_create(client: Client) -> Result<(), Error> {
    use stripe_client::payouts;
    let payout = payouts::create(2000, "usd")
        .description("An example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn payouts_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::payouts;
    let payout = payouts::retrieve("po_123").send(&client).await?;
    Ok(())
}

async fn payouts_update(client: Client) -> Result<(), Error> {
    use stripe_client::payouts;
    let payout = payouts::update("po_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn payouts_cancel(client: Client) -> Result<(), Error> {
    use stripe_client::payouts;
    let payout = payouts::cancel("po_123").send(&client).await?;
    Ok(())
}

async fn payouts_reverse(client: Client) -> Result<(), Error> {
    use stripe_client::payouts;
    let payout = payouts::reverse("po_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn plans_list(client: Client) -> Result<(), Error> {
    use stripe_client::plans;
    let page = plans::list().product("prod_123").limit(10).send(&client).await?;
    Ok(())
}

async fn plans_create(client: Client) -> Result<(), Error> {
    use stripe_client::plans;
    let plan = plans::create("usd", plans::PlanInterval::Day)
        .amount(2000)
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn plans_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::plans;
    let plan = plans::retrieve("plan_123").send(&client).await?;
    Ok(())
}

async fn plans_update(client: Client) -> Result<(), Error> {
    use stripe_client::plans;
    let plan = plans::update("plan_123")
        .product("prod_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn plans_delete(client: Client) -> Result<(), Error> {
    use stripe_client::plans;
    let deleted_plan = plans::delete("plan_123").send(&client).await?;
    Ok(())
}

async fn prices_list(client: Client) -> Result<(), Error> {
    use stripe_client::prices;
    let page = prices::list()
        .product("prod_123")
        .r#type(prices::PriceType::OneTime)
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn prices_create(client: Client) -> Result<(), Error> {
    use stripe_client::prices;
    let price = prices::create("usd")
        .product("prod_123")
        .unit_amount(2000)
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn prices_search(client: Client) -> Result<(), Error> {
    use stripe_client::prices;
    let page = prices::search("created>1700000000").limit(10).send(&client).await?;
    Ok(())
}

async fn prices_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::prices;
    let price = prices::retrieve("price_123").send(&client).await?;
    Ok(())
}

async fn prices_update(client: Client) -> Result<(), Error> {
    use stripe_client::prices;
    let price = prices::update("price_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn products_list(client: Client) -> Result<(), Error> {
    use stripe_client::products;
    let page = products::list().limit(10).send(&client).await?;
    Ok(())
}

async fn products_create(client: Client) -> Result<(), Error> {
    use stripe_client::products;
    let product = products::create("Example")
        .description("An example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn products_search(client: Client) -> Result<(), Error> {
    use stripe_client::products;
    let page = products::search("created>1700000000").limit(10).send(&client).await?;
    Ok(())
}

async fn products_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::products;
    let product = products::retrieve("prod_123").send(&client).await?;
    Ok(())
}

async fn products_update(client: Client) -> Result<(), Error> {
    use stripe_client::products;
    let product = products::update("prod_123")
        .name("Example")
        .description("An example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn products_delete(client: Client) -> Result<(), Error> {
    use stripe_client::products;
    let deleted_product = products::delete("prod_123").send(&client).await?;
    Ok(())
}

async fn products_features_list(client: Client) -> Result<(), Error> {
    use stripe_client::products;
    let page = products::features::list("prod_123").limit(10).send(&client).await?;
    Ok(())
}

async fn products_features_create(client: Client) -> Result<(), Error> {
    use stripe_client::products;
    let product_feature = products::features::create("prod_123", "feat_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn products_features_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::products;
    let product_feature = products::features::retrieve("prod_123", "prodft_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn products_features_delete(client: Client) -> Result<(), Error> {
    use stripe_client::products;
    let deleted_product_feature = products::features::delete("prod_123", "prodft_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn promotion_codes_list(client: Client) -> Result<(), Error> {
    use stripe_client::promotion_codes;
    let page = promotion_codes::list()
        .customer("cus_123")
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn promotion_codes_create(client: Client) -> Result<(), Error> {
    use stripe_client::promotion_codes;
    let promotion_code = promotion_codes::create(
            promotion_codes::params::Promotion::new(
                promotion_codes::params::PromotionType::Coupon,
            ),
        )
        .customer("cus_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn promotion_codes_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::promotion_codes;
    let promotion_code = promotion_codes::retrieve("promo_123").send(&client).await?;
    Ok(())
}

async fn promotion_codes_update(client: Client) -> Result<(), Error> {
    use stripe_client::promotion_codes;
    let promotion_code = promotion_codes::update("promo_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn quotes_list(client: Client) -> Result<(), Error> {
    use stripe_client::quotes;
    let page = quotes::list()
        .customer("cus_123")
        .status(quotes::QuoteStatus::Accepted)
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn quotes_create(client: Client) -> Result<(), Error> {
    use stripe_client::quotes;
    let quote = quotes::create()
        .line_items([
            quotes::params::CreateLineItem::new().price("price_123").quantity(1),
        ])
        .customer("cus_123")
        .description("An example")
        .send(&client)
        .await?;
    Ok(())
}

async fn quotes_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::quotes;
    let quote = quotes::retrieve("qt_123").send(&client).await?;
    Ok(())
}

async fn quotes_update(client: Client) -> Result<(), Error> {
    use stripe_client::quotes;
    let quote = quotes::update("qt_123")
        .line_items([
            quotes::params::UpdateLineItem::new().price("price_123").quantity(1),
        ])
        .customer("cus_123")
        .description("An example")
        .send(&client)
        .await?;
    Ok(())
}

async fn quotes_accept(client: Client) -> Result<(), Error> {
    use stripe_client::quotes;
    let quote = quotes::accept("qt_123").send(&client).await?;
    Ok(())
}

async fn quotes_cancel(client: Client) -> Result<(), Error> {
    use stripe_client::quotes;
    let quote = quotes::cancel("qt_123").send(&client).await?;
    Ok(())
}

async fn quotes_computed_upfront_line_items_list(client: Client) -> Result<(), Error> {
    use stripe_client::quotes;
    let page = quotes::computed_upfront_line_items::list("qt_123")
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn quotes_finalize_quote(client: Client) -> Result<(), Error> {
    use stripe_client::quotes;
    let quote = quotes::finalize_quote("qt_123").send(&client).await?;
    Ok(())
}

async fn quotes_line_items_list(client: Client) -> Result<(), Error> {
    use stripe_client::quotes;
    let page = quotes::line_items::list("qt_123").limit(10).send(&client).await?;
    Ok(())
}

async fn quotes_pdf(client: Client) -> Result<(), Error> {
    use stripe_client::quotes;
    let document = quotes::pdf("qt_123").send(&client).await?;
    Ok(())
}

async fn radar_early_fraud_warnings_list(client: Client) -> Result<(), Error> {
    use stripe_client::radar;
    let page = radar::early_fraud_warnings::list()
        .payment_intent("pi_123")
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn radar_early_fraud_warnings_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::radar;
    let early_fraud_warning = radar::early_fraud_warnings::retrieve("issfr_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn radar_payment_evaluations_create(client: Client) -> Result<(), Error> {
    use stripe_client::radar;
    let payment_evaluation = radar::payment_evaluations::create(
            radar::payment_evaluations::params::CustomerDetails::new(),
            radar::payment_evaluations::params::PaymentDetails::new(
                2000,
                "usd",
                radar::payment_evaluations::params::PaymentMethodDetails::new("pm_123"),
            ),
        )
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn radar_value_list_items_list(client: Client) -> Result<(), Error> {
    use stripe_client::radar;
    let page = radar::value_list_items::list("rsl_123").limit(10).send(&client).await?;
    Ok(())
}

async fn radar_value_list_items_create(client: Client) -> Result<(), Error> {
    use stripe_client::radar;
    let value_list_item = radar::value_list_items::create("rsl_123", "value")
        .send(&client)
        .await?;
    Ok(())
}

async fn radar_value_list_items_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::radar;
    let value_list_item = radar::value_list_items::retrieve("rsli_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn radar_value_list_items_delete(client: Client) -> Result<(), Error> {
    use stripe_client::radar;
    let deleted_value_list_item = radar::value_list_items::delete("rsli_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn radar_value_lists_list(client: Client) -> Result<(), Error> {
    use stripe_client::radar;
    let page = radar::value_lists::list().limit(10).send(&client).await?;
    Ok(())
}

async fn radar_value_lists_create(client: Client) -> Result<(), Error> {
    use stripe_client::radar;
    let value_list = radar::value_lists::create("example", "Example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn radar_value_lists_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::radar;
    let value_list = radar::value_lists::retrieve("rsl_123").send(&client).await?;
    Ok(())
}

async fn radar_value_lists_update(client: Client) -> Result<(), Error> {
    use stripe_client::radar;
    let value_list = radar::value_lists::update("rsl_123")
        .name("Example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn radar_value_lists_delete(client: Client) -> Result<(), Error> {
    use stripe_client::radar;
    let deleted_value_list = radar::value_lists::delete("rsl_123").send(&client).await?;
    Ok(())
}

async fn refunds_list(client: Client) -> Result<(), Error> {
    use stripe_client::refunds;
    let page = refunds::list().payment_intent("pi_123").limit(10).send(&client).await?;
    Ok(())
}

async fn refunds_create(client: Client) -> Result<(), Error> {
    use stripe_client::refunds;
    let refund = refunds::create()
        .payment_intent("pi_123")
        .amount(2000)
        .reason(refunds::RefundReason::Duplicate)
        .send(&client)
        .await?;
    Ok(())
}

async fn refunds_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::refunds;
    let refund = refunds::retrieve("re_123").send(&client).await?;
    Ok(())
}

async fn refunds_update(client: Client) -> Result<(), Error> {
    use stripe_client::refunds;
    let refund = refunds::update("re_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn refunds_cancel(client: Client) -> Result<(), Error> {
    use stripe_client::refunds;
    let refund = refunds::cancel("re_123").send(&client).await?;
    Ok(())
}

async fn reporting_report_runs_list(client: Client) -> Result<(), Error> {
    use stripe_client::reporting;
    let page = reporting::report_runs::list().limit(10).send(&client).await?;
    Ok(())
}

async fn reporting_report_runs_create(client: Client) -> Result<(), Error> {
    use stripe_client::reporting;
    let report_run = reporting::report_runs::create("balance.summary.1")
        .send(&client)
        .await?;
    Ok(())
}

async fn reporting_report_runs_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::reporting;
    let report_run = reporting::report_runs::retrieve("frr_123").send(&client).await?;
    Ok(())
}

async fn reporting_report_types_list(client: Client) -> Result<(), Error> {
    use stripe_client::reporting;
    let page = reporting::report_types::list().send(&client).await?;
    Ok(())
}

async fn reporting_report_types_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::reporting;
    let report_type = reporting::report_types::retrieve("report_type_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn reviews_list(client: Client) -> Result<(), Error> {
    use stripe_client::reviews;
    let page = reviews::list().limit(10).send(&client).await?;
    Ok(())
}

async fn reviews_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::reviews;
    let review = reviews::retrieve("prv_123").send(&client).await?;
    Ok(())
}

async fn reviews_approve(client: Client) -> Result<(), Error> {
    use stripe_client::reviews;
    let review = reviews::approve("prv_123").send(&client).await?;
    Ok(())
}

async fn setup_attempts_list(client: Client) -> Result<(), Error> {
    use stripe_client::setup_attempts;
    let page = setup_attempts::list("seti_123").limit(10).send(&client).await?;
    Ok(())
}

async fn setup_intents_list(client: Client) -> Result<(), Error> {
    use stripe_client::setup_intents;
    let page = setup_intents::list()
        .customer("cus_123")
        .payment_method("pm_123")
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn setup_intents_create(client: Client) -> Result<(), Error> {
    use stripe_client::setup_intents;
    let setup_intent = setup_intents::create()
        .customer("cus_123")
        .payment_method("pm_123")
        .return_url("https://example.com")
        .send(&client)
        .await?;
    Ok(())
}

async fn setup_intents_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::setup_intents;
    let setup_intent = setup_intents::retrieve("seti_123").send(&client).await?;
    Ok(())
}

async fn setup_intents_update(client: Client) -> Result<(), Error> {
    use stripe_client::setup_intents;
    let setup_intent = setup_intents::update("seti_123")
        .customer("cus_123")
        .payment_method("pm_123")
        .description("An example")
        .send(&client)
        .await?;
    Ok(())
}

async fn setup_intents_cancel(client: Client) -> Result<(), Error> {
    use stripe_client::setup_intents;
    let setup_intent = setup_intents::cancel("seti_123").send(&client).await?;
    Ok(())
}

async fn setup_intents_confirm(client: Client) -> Result<(), Error> {
    use stripe_client::setup_intents;
    let setup_intent = setup_intents::confirm("seti_123")
        .payment_method("pm_123")
        .return_url("https://example.com")
        .send(&client)
        .await?;
    Ok(())
}

async fn setup_intents_verify_microdeposits(client: Client) -> Result<(), Error> {
    use stripe_client::setup_intents;
    let setup_intent = setup_intents::verify_microdeposits("seti_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn shipping_rates_list(client: Client) -> Result<(), Error> {
    use stripe_client::shipping_rates;
    let page = shipping_rates::list().limit(10).currency("usd").send(&client).await?;
    Ok(())
}

async fn shipping_rates_create(client: Client) -> Result<(), Error> {
    use stripe_client::shipping_rates;
    let shipping_rate = shipping_rates::create("Example")
        .r#type(shipping_rates::params::ShippingRateType::FixedAmount)
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn shipping_rates_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::shipping_rates;
    let shipping_rate = shipping_rates::retrieve("shr_123").send(&client).await?;
    Ok(())
}

async fn shipping_rates_update(client: Client) -> Result<(), Error> {
    use stripe_client::shipping_rates;
    let shipping_rate = shipping_rates::update("shr_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn sigma_saved_queries_update(client: Client) -> Result<(), Error> {
    use stripe_client::sigma;
    let api_query = sigma::saved_queries::update("sigma_api_query_123")
        .name("Example")
        .send(&client)
        .await?;
    Ok(())
}

async fn sigma_scheduled_query_runs_list(client: Client) -> Result<(), Error> {
    use stripe_client::sigma;
    let page = sigma::scheduled_query_runs::list().limit(10).send(&client).await?;
    Ok(())
}

async fn sigma_scheduled_query_runs_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::sigma;
    let scheduled_query_run = sigma::scheduled_query_runs::retrieve("sqr_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn sources_create(client: Client) -> Result<(), Error> {
    use stripe_client::sources;
    let source = sources::create()
        .customer("cus_123")
        .amount(2000)
        .currency("usd")
        .send(&client)
        .await?;
    Ok(())
}

async fn sources_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::sources;
    let source = sources::retrieve("src_123").send(&client).await?;
    Ok(())
}

async fn sources_update(client: Client) -> Result<(), Error> {
    use stripe_client::sources;
    let source = sources::update("src_123")
        .amount(2000)
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn sources_mandate_notifications_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::sources;
    let source_mandate_notification = sources::mandate_notifications::retrieve(
            "src_123",
            "source_mandate_notification_123",
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn sources_transactions_list(client: Client) -> Result<(), Error> {
    use stripe_client::sources;
    let page = sources::transactions::list("src_123").limit(10).send(&client).await?;
    Ok(())
}

async fn sources_transactions_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::sources;
    let source_transaction = sources::transactions::retrieve("src_123", "srctxn_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn sources_verify(client: Client) -> Result<(), Error> {
    use stripe_client::sources;
    let source = sources::verify("src_123", ["values"]).send(&client).await?;
    Ok(())
}

async fn subscription_items_list(client: Client) -> Result<(), Error> {
    use stripe_client::subscription_items;
    let page = subscription_items::list("sub_123").limit(10).send(&client).await?;
    Ok(())
}

async fn subscription_items_create(client: Client) -> Result<(), Error> {
    use stripe_client::subscription_items;
    let subscription_item = subscription_items::create("sub_123")
        .price("price_123")
        .quantity(1)
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn subscription_items_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::subscription_items;
    let subscription_item = subscription_items::retrieve("si_123").send(&client).await?;
    Ok(())
}

async fn subscription_items_update(client: Client) -> Result<(), Error> {
    use stripe_client::subscription_items;
    let subscription_item = subscription_items::update("si_123")
        .price("price_123")
        .quantity(1)
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn subscription_items_delete(client: Client) -> Result<(), Error> {
    use stripe_client::subscription_items;
    let deleted_subscription_item = subscription_items::delete("si_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn subscription_schedules_list(client: Client) -> Result<(), Error> {
    use stripe_client::subscription_schedules;
    let page = subscription_schedules::list()
        .customer("cus_123")
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn subscription_schedules_create(client: Client) -> Result<(), Error> {
    use stripe_client::subscription_schedules;
    let subscription_schedule = subscription_schedules::create()
        .customer("cus_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn subscription_schedules_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::subscription_schedules;
    let subscription_schedule = subscription_schedules::retrieve("sub_sched_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn subscription_schedules_update(client: Client) -> Result<(), Error> {
    use stripe_client::subscription_schedules;
    let subscription_schedule = subscription_schedules::update("sub_sched_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn subscription_schedules_cancel(client: Client) -> Result<(), Error> {
    use stripe_client::subscription_schedules;
    let subscription_schedule = subscription_schedules::cancel("sub_sched_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn subscription_schedules_release(client: Client) -> Result<(), Error> {
    use stripe_client::subscription_schedules;
    let subscription_schedule = subscription_schedules::release("sub_sched_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn subscriptions_list(client: Client) -> Result<(), Error> {
    use stripe_client::subscriptions;
    let page = subscriptions::list()
        .customer("cus_123")
        .price("price_123")
        .status(subscriptions::SubscriptionStatus::Active)
        .send(&client)
        .await?;
    Ok(())
}

async fn subscriptions_create(client: Client) -> Result<(), Error> {
    use stripe_client::subscriptions;
    let subscription = subscriptions::create()
        .customer("cus_123")
        .items([subscriptions::params::CreateItem::new().price("price_123").quantity(1)])
        .description("An example")
        .send(&client)
        .await?;
    Ok(())
}

async fn subscriptions_search(client: Client) -> Result<(), Error> {
    use stripe_client::subscriptions;
    let page = subscriptions::search("created>1700000000")
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn subscriptions_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::subscriptions;
    let subscription = subscriptions::retrieve("sub_123").send(&client).await?;
    Ok(())
}

async fn subscriptions_update(client: Client) -> Result<(), Error> {
    use stripe_client::subscriptions;
    let subscription = subscriptions::update("sub_123")
        .items([subscriptions::params::UpdateItem::new().price("price_123").quantity(1)])
        .description("An example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn subscriptions_cancel(client: Client) -> Result<(), Error> {
    use stripe_client::subscriptions;
    let subscription = subscriptions::cancel("sub_123").send(&client).await?;
    Ok(())
}

async fn subscriptions_delete_discount(client: Client) -> Result<(), Error> {
    use stripe_client::subscriptions;
    let deleted_discount = subscriptions::delete_discount("sub_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn subscriptions_migrate(client: Client) -> Result<(), Error> {
    use stripe_client::subscriptions;
    let subscription = subscriptions::migrate(
            "sub_123",
            subscriptions::params::MigrateBillingMode::new(
                subscriptions::params::BillingModeType::Flexible,
            ),
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn subscriptions_resume(client: Client) -> Result<(), Error> {
    use stripe_client::subscriptions;
    let subscription = subscriptions::resume("sub_123").send(&client).await?;
    Ok(())
}

async fn tax_associations_find(client: Client) -> Result<(), Error> {
    use stripe_client::tax;
    let association = tax::associations::find("pi_123").send(&client).await?;
    Ok(())
}

async fn tax_calculations_create(client: Client) -> Result<(), Error> {
    use stripe_client::tax;
    let calculation = tax::calculations::create(
            "usd",
            [tax::calculations::params::LineItem::new(2000)],
        )
        .customer("cus_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn tax_calculations_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::tax;
    let calculation = tax::calculations::retrieve("taxcalc_123").send(&client).await?;
    Ok(())
}

async fn tax_calculations_line_items_list(client: Client) -> Result<(), Error> {
    use stripe_client::tax;
    let page = tax::calculations::line_items::list("taxcalc_123")
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn tax_registrations_list(client: Client) -> Result<(), Error> {
    use stripe_client::tax;
    let page = tax::registrations::list()
        .status(tax::RegistrationStatus::Active)
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn tax_registrations_create(client: Client) -> Result<(), Error> {
    use stripe_client::tax;
    let registration = tax::registrations::create(
            "US",
            tax::registrations::params::CountryOptions::new(),
            tax::registrations::params::ActiveFrom::Now,
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn tax_registrations_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::tax;
    let registration = tax::registrations::retrieve("taxreg_123").send(&client).await?;
    Ok(())
}

async fn tax_registrations_update(client: Client) -> Result<(), Error> {
    use stripe_client::tax;
    let registration = tax::registrations::update("taxreg_123").send(&client).await?;
    Ok(())
}

async fn tax_settings_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::tax;
    let settings = tax::settings::retrieve().send(&client).await?;
    Ok(())
}

async fn tax_settings_update(client: Client) -> Result<(), Error> {
    use stripe_client::tax;
    let settings = tax::settings::update().send(&client).await?;
    Ok(())
}

async fn tax_transactions_create_from_calculation(client: Client) -> Result<(), Error> {
    use stripe_client::tax;
    let transaction = tax::transactions::create_from_calculation(
            "taxcalc_123",
            "order_1001",
        )
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn tax_transactions_create_reversal(client: Client) -> Result<(), Error> {
    use stripe_client::tax;
    let transaction = tax::transactions::create_reversal(
            tax::transactions::params::Mode::Full,
            "tax_123",
            "order_1001",
        )
        .line_items([
            tax::transactions::params::LineItem::new(2000, 2000, "il_123", "order_1001")
                .quantity(1)
                .metadata([("order_id", "1001")]),
        ])
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn tax_transactions_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::tax;
    let transaction = tax::transactions::retrieve("tax_123").send(&client).await?;
    Ok(())
}

async fn tax_transactions_line_items_list(client: Client) -> Result<(), Error> {
    use stripe_client::tax;
    let page = tax::transactions::line_items::list("tax_123")
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn tax_codes_list(client: Client) -> Result<(), Error> {
    use stripe_client::tax_codes;
    let page = tax_codes::list().limit(10).send(&client).await?;
    Ok(())
}

async fn tax_codes_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::tax_codes;
    let tax_code = tax_codes::retrieve("txcd_123").send(&client).await?;
    Ok(())
}

async fn tax_ids_list(client: Client) -> Result<(), Error> {
    use stripe_client::tax_ids;
    let page = tax_ids::list().limit(10).send(&client).await?;
    Ok(())
}

async fn tax_ids_create(client: Client) -> Result<(), Error> {
    use stripe_client::tax_ids;
    let tax_id = tax_ids::create(tax_ids::TaxIdType::AdNrt, "value")
        .send(&client)
        .await?;
    Ok(())
}

async fn tax_ids_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::tax_ids;
    let tax_id = tax_ids::retrieve("tax_id_123").send(&client).await?;
    Ok(())
}

async fn tax_ids_delete(client: Client) -> Result<(), Error> {
    use stripe_client::tax_ids;
    let deleted_tax_id = tax_ids::delete("tax_id_123").send(&client).await?;
    Ok(())
}

async fn tax_rates_list(client: Client) -> Result<(), Error> {
    use stripe_client::tax_rates;
    let page = tax_rates::list().limit(10).send(&client).await?;
    Ok(())
}

async fn tax_rates_create(client: Client) -> Result<(), Error> {
    use stripe_client::tax_rates;
    let tax_rate = tax_rates::create("Example", true, 1.5)
        .description("An example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn tax_rates_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::tax_rates;
    let tax_rate = tax_rates::retrieve("txr_123").send(&client).await?;
    Ok(())
}

async fn tax_rates_update(client: Client) -> Result<(), Error> {
    use stripe_client::tax_rates;
    let tax_rate = tax_rates::update("txr_123")
        .description("An example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn terminal_configurations_list(client: Client) -> Result<(), Error> {
    use stripe_client::terminal;
    let page = terminal::configurations::list().limit(10).send(&client).await?;
    Ok(())
}

async fn terminal_configurations_create(client: Client) -> Result<(), Error> {
    use stripe_client::terminal;
    let configuration = terminal::configurations::create()
        .name("Example")
        .send(&client)
        .await?;
    Ok(())
}

async fn terminal_configurations_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::terminal;
    let configuration_or_deleted = terminal::configurations::retrieve("tmc_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn terminal_configurations_update(client: Client) -> Result<(), Error> {
    use stripe_client::terminal;
    let configuration_or_deleted = terminal::configurations::update("tmc_123")
        .name("Example")
        .send(&client)
        .await?;
    Ok(())
}

async fn terminal_configurations_delete(client: Client) -> Result<(), Error> {
    use stripe_client::terminal;
    let deleted_configuration = terminal::configurations::delete("tmc_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn terminal_connection_tokens_create(client: Client) -> Result<(), Error> {
    use stripe_client::terminal;
    let connection_token = terminal::connection_tokens::create().send(&client).await?;
    Ok(())
}

async fn terminal_locations_list(client: Client) -> Result<(), Error> {
    use stripe_client::terminal;
    let page = terminal::locations::list().limit(10).send(&client).await?;
    Ok(())
}

async fn terminal_locations_create(client: Client) -> Result<(), Error> {
    use stripe_client::terminal;
    let location = terminal::locations::create()
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn terminal_locations_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::terminal;
    let location_or_deleted = terminal::locations::retrieve("tml_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn terminal_locations_update(client: Client) -> Result<(), Error> {
    use stripe_client::terminal;
    let location_or_deleted = terminal::locations::update("tml_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn terminal_locations_delete(client: Client) -> Result<(), Error> {
    use stripe_client::terminal;
    let deleted_location = terminal::locations::delete("tml_123").send(&client).await?;
    Ok(())
}

async fn terminal_onboarding_links_create(client: Client) -> Result<(), Error> {
    use stripe_client::terminal;
    let onboarding_link = terminal::onboarding_links::create(
            terminal::onboarding_links::params::LinkOptions::new(),
            terminal::onboarding_links::params::LinkType::AppleTermsAndConditions,
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn terminal_readers_list(client: Client) -> Result<(), Error> {
    use stripe_client::terminal;
    let page = terminal::readers::list()
        .status(terminal::ReaderStatus::Offline)
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn terminal_readers_create(client: Client) -> Result<(), Error> {
    use stripe_client::terminal;
    let reader = terminal::readers::create("simulated-wpe")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn terminal_readers_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::terminal;
    let reader_or_deleted = terminal::readers::retrieve("tmr_123").send(&client).await?;
    Ok(())
}

async fn terminal_readers_update(client: Client) -> Result<(), Error> {
    use stripe_client::terminal;
    let reader_or_deleted = terminal::readers::update("tmr_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn terminal_readers_delete(client: Client) -> Result<(), Error> {
    use stripe_client::terminal;
    let deleted_reader = terminal::readers::delete("tmr_123").send(&client).await?;
    Ok(())
}

async fn terminal_readers_cancel_action(client: Client) -> Result<(), Error> {
    use stripe_client::terminal;
    let reader = terminal::readers::cancel_action("tmr_123").send(&client).await?;
    Ok(())
}

async fn terminal_readers_collect_inputs(client: Client) -> Result<(), Error> {
    use stripe_client::terminal;
    let reader = terminal::readers::collect_inputs(
            "tmr_123",
            [
                terminal::readers::params::Input::new(
                    terminal::readers::params::CustomText::new("title"),
                    terminal::InputType::Email,
                ),
            ],
        )
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn terminal_readers_collect_payment_method(client: Client) -> Result<(), Error> {
    use stripe_client::terminal;
    let reader = terminal::readers::collect_payment_method("tmr_123", "pi_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn terminal_readers_confirm_payment_intent(client: Client) -> Result<(), Error> {
    use stripe_client::terminal;
    let reader = terminal::readers::confirm_payment_intent("tmr_123", "pi_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn terminal_readers_process_payment_intent(client: Client) -> Result<(), Error> {
    use stripe_client::terminal;
    let reader = terminal::readers::process_payment_intent("tmr_123", "pi_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn terminal_readers_process_setup_intent(client: Client) -> Result<(), Error> {
    use stripe_client::terminal;
    let reader = terminal::readers::process_setup_intent(
            "tmr_123",
            terminal::readers::params::AllowRedisplay::Always,
            "seti_123",
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn terminal_readers_refund_payment(client: Client) -> Result<(), Error> {
    use stripe_client::terminal;
    let reader = terminal::readers::refund_payment("tmr_123")
        .payment_intent("pi_123")
        .amount(2000)
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn terminal_readers_set_reader_display(client: Client) -> Result<(), Error> {
    use stripe_client::terminal;
    let reader = terminal::readers::set_reader_display(
            "tmr_123",
            terminal::readers::params::SetReaderDisplayType::Cart,
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn terminal_refunds_create(client: Client) -> Result<(), Error> {
    use stripe_client::terminal;
    let refund = terminal::refunds::create().send(&client).await?;
    Ok(())
}

async fn test_helpers_confirmation_tokens_create(client: Client) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let confirmation_token = test_helpers::confirmation_tokens::create()
        .payment_method("pm_123")
        .return_url("https://example.com")
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_customers_fund_cash_balance(client: Client) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let customer_cash_balance_transaction = test_helpers::customers::fund_cash_balance(
            "cus_123",
            2000,
            "usd",
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_issuing_authorizations_create(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let authorization = test_helpers::issuing::authorizations::create("ic_123")
        .amount(2000)
        .currency("usd")
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_issuing_authorizations_capture(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let authorization = test_helpers::issuing::authorizations::capture("iauth_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_issuing_authorizations_expire(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let authorization = test_helpers::issuing::authorizations::expire("iauth_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_issuing_authorizations_finalize_amount(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let authorization = test_helpers::issuing::authorizations::finalize_amount(
            "iauth_123",
            2000,
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_issuing_authorizations_respond(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let authorization = test_helpers::issuing::authorizations::respond("iauth_123", true)
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_issuing_authorizations_increment(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let authorization = test_helpers::issuing::authorizations::increment(
            "iauth_123",
            2000,
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_issuing_authorizations_reverse(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let authorization = test_helpers::issuing::authorizations::reverse("iauth_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_issuing_cards_deliver_card(client: Client) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let card = test_helpers::issuing::cards::deliver_card("ic_123").send(&client).await?;
    Ok(())
}

async fn test_helpers_issuing_cards_fail_card(client: Client) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let card = test_helpers::issuing::cards::fail_card("ic_123").send(&client).await?;
    Ok(())
}

async fn test_helpers_issuing_cards_return_card(client: Client) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let card = test_helpers::issuing::cards::return_card("ic_123").send(&client).await?;
    Ok(())
}

async fn test_helpers_issuing_cards_ship_card(client: Client) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let card = test_helpers::issuing::cards::ship_card("ic_123").send(&client).await?;
    Ok(())
}

async fn test_helpers_issuing_cards_submit_card(client: Client) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let card = test_helpers::issuing::cards::submit_card("ic_123").send(&client).await?;
    Ok(())
}

async fn test_helpers_issuing_personalization_designs_activate(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let personalization_design = test_helpers::issuing::personalization_designs::activate(
            "ipd_123",
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_issuing_personalization_designs_deactivate(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let personalization_design = test_helpers::issuing::personalization_designs::deactivate(
            "ipd_123",
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_issuing_personalization_designs_reject(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let personalization_design = test_helpers::issuing::personalization_designs::reject(
            "ipd_123",
            test_helpers::issuing::personalization_designs::params::RejectionReasons::new(),
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_issuing_settlements_create(client: Client) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let settlement = test_helpers::issuing::settlements::create(
            "424242",
            1_767_225_600_i64,
            "usd",
            2000,
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_issuing_settlements_complete(client: Client) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let settlement = test_helpers::issuing::settlements::complete("settlement_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_issuing_transactions_create_force_capture(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let transaction = test_helpers::issuing::transactions::create_force_capture(
            2000,
            "ic_123",
        )
        .currency("usd")
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_issuing_transactions_create_unlinked_refund(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let transaction = test_helpers::issuing::transactions::create_unlinked_refund(
            2000,
            "ic_123",
        )
        .currency("usd")
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_issuing_transactions_refund(client: Client) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let transaction = test_helpers::issuing::transactions::refund("transaction_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_refunds_expire(client: Client) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let refund = test_helpers::refunds::expire("re_123").send(&client).await?;
    Ok(())
}

async fn test_helpers_terminal_readers_present_payment_method(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let reader = test_helpers::terminal::readers::present_payment_method("reader_123")
        .r#type(test_helpers::terminal::readers::params::PresentPaymentMethodType::Card)
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_terminal_readers_succeed_input_collection(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let reader = test_helpers::terminal::readers::succeed_input_collection("reader_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_terminal_readers_timeout_input_collection(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let reader = test_helpers::terminal::readers::timeout_input_collection("reader_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_test_clocks_list(client: Client) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let page = test_helpers::test_clocks::list().limit(10).send(&client).await?;
    Ok(())
}

async fn test_helpers_test_clocks_create(client: Client) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let test_clock = test_helpers::test_clocks::create(1_767_225_600_i64)
        .customer("cus_123")
        .name("Example")
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_test_clocks_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let test_clock = test_helpers::test_clocks::retrieve("clock_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_test_clocks_delete(client: Client) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let deleted_test_clock = test_helpers::test_clocks::delete("clock_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_test_clocks_advance(client: Client) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let test_clock = test_helpers::test_clocks::advance("clock_123", 1_767_225_600_i64)
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_treasury_inbound_transfers_fail(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let inbound_transfer = test_helpers::treasury::inbound_transfers::fail("id_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_treasury_inbound_transfers_return_inbound_transfer(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let inbound_transfer = test_helpers::treasury::inbound_transfers::return_inbound_transfer(
            "id_123",
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_treasury_inbound_transfers_succeed(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let inbound_transfer = test_helpers::treasury::inbound_transfers::succeed("id_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_treasury_outbound_payments_update(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let outbound_payment = test_helpers::treasury::outbound_payments::update(
            "obp_123",
            test_helpers::treasury::params::TrackingDetails::new(
                test_helpers::treasury::params::TrackingDetailsType::Ach,
            ),
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_treasury_outbound_payments_fail(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let outbound_payment = test_helpers::treasury::outbound_payments::fail("obp_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_treasury_outbound_payments_post(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let outbound_payment = test_helpers::treasury::outbound_payments::post("obp_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_treasury_outbound_payments_return_outbound_payment(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let outbound_payment = test_helpers::treasury::outbound_payments::return_outbound_payment(
            "obp_123",
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_treasury_outbound_transfers_update(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let outbound_transfer = test_helpers::treasury::outbound_transfers::update(
            "obt_123",
            test_helpers::treasury::params::TrackingDetails::new(
                test_helpers::treasury::params::TrackingDetailsType::Ach,
            ),
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_treasury_outbound_transfers_fail(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let outbound_transfer = test_helpers::treasury::outbound_transfers::fail("obt_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_treasury_outbound_transfers_post(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let outbound_transfer = test_helpers::treasury::outbound_transfers::post("obt_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_treasury_outbound_transfers_return_outbound_transfer(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let outbound_transfer = test_helpers::treasury::outbound_transfers::return_outbound_transfer(
            "obt_123",
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_treasury_received_credits_create(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let received_credit = test_helpers::treasury::received_credits::create(
            2000,
            "usd",
            "acct_123",
            test_helpers::treasury::params::Network::Ach,
        )
        .description("An example")
        .send(&client)
        .await?;
    Ok(())
}

async fn test_helpers_treasury_received_debits_create(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::test_helpers;
    let received_debit = test_helpers::treasury::received_debits::create(
            2000,
            "usd",
            "acct_123",
            test_helpers::treasury::params::Network::Ach,
        )
        .description("An example")
        .send(&client)
        .await?;
    Ok(())
}

async fn tokens_create(client: Client) -> Result<(), Error> {
    use stripe_client::tokens;
    let token = tokens::create().customer("cus_123").send(&client).await?;
    Ok(())
}

async fn tokens_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::tokens;
    let token = tokens::retrieve("tok_123").send(&client).await?;
    Ok(())
}

async fn topups_list(client: Client) -> Result<(), Error> {
    use stripe_client::topups;
    let page = topups::list()
        .status(topups::TopupStatus::Canceled)
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn topups_create(client: Client) -> Result<(), Error> {
    use stripe_client::topups;
    let topup = topups::create(2000, "usd")
        .description("An example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn topups_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::topups;
    let topup = topups::retrieve("tu_123").send(&client).await?;
    Ok(())
}

async fn topups_update(client: Client) -> Result<(), Error> {
    use stripe_client::topups;
    let topup = topups::update("tu_123")
        .description("An example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn topups_cancel(client: Client) -> Result<(), Error> {
    use stripe_client::topups;
    let topup = topups::cancel("tu_123").send(&client).await?;
    Ok(())
}

async fn transfers_list(client: Client) -> Result<(), Error> {
    use stripe_client::transfers;
    let page = transfers::list().limit(10).send(&client).await?;
    Ok(())
}

async fn transfers_create(client: Client) -> Result<(), Error> {
    use stripe_client::transfers;
    let transfer = transfers::create("usd", "acct_123")
        .amount(2000)
        .description("An example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn transfers_reversals_list(client: Client) -> Result<(), Error> {
    use stripe_client::transfers;
    let page = transfers::reversals::list("tr_123").limit(10).send(&client).await?;
    Ok(())
}

async fn transfers_reversals_create(client: Client) -> Result<(), Error> {
    use stripe_client::transfers;
    let transfer_reversal = transfers::reversals::create("tr_123")
        .amount(2000)
        .description("An example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn transfers_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::transfers;
    let transfer = transfers::retrieve("tr_123").send(&client).await?;
    Ok(())
}

async fn transfers_update(client: Client) -> Result<(), Error> {
    use stripe_client::transfers;
    let transfer = transfers::update("tr_123")
        .description("An example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn transfers_reversals_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::transfers;
    let transfer_reversal = transfers::reversals::retrieve("tr_123", "trr_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn transfers_reversals_update(client: Client) -> Result<(), Error> {
    use stripe_client::transfers;
    let transfer_reversal = transfers::reversals::update("tr_123", "trr_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_credit_reversals_list(client: Client) -> Result<(), Error> {
    use stripe_client::treasury;
    let page = treasury::credit_reversals::list("acct_123")
        .status(treasury::CreditReversalStatus::Canceled)
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_credit_reversals_create(client: Client) -> Result<(), Error> {
    use stripe_client::treasury;
    let credit_reversal = treasury::credit_reversals::create("rc_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_credit_reversals_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::treasury;
    let credit_reversal = treasury::credit_reversals::retrieve("credrev_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_debit_reversals_list(client: Client) -> Result<(), Error> {
    use stripe_client::treasury;
    let page = treasury::debit_reversals::list("acct_123")
        .status(treasury::debit_reversals::params::DebitReversalStatus::Canceled)
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_debit_reversals_create(client: Client) -> Result<(), Error> {
    use stripe_client::treasury;
    let debit_reversal = treasury::debit_reversals::create("rd_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_debit_reversals_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::treasury;
    let debit_reversal = treasury::debit_reversals::retrieve("debrev_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_financial_accounts_list(client: Client) -> Result<(), Error> {
    use stripe_client::treasury;
    let page = treasury::financial_accounts::list()
        .status(treasury::FinancialAccountStatus::Closed)
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_financial_accounts_create(client: Client) -> Result<(), Error> {
    use stripe_client::treasury;
    let financial_account = treasury::financial_accounts::create(["usd"])
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_financial_accounts_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::treasury;
    let financial_account = treasury::financial_accounts::retrieve("fa_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_financial_accounts_update(client: Client) -> Result<(), Error> {
    use stripe_client::treasury;
    let financial_account = treasury::financial_accounts::update("fa_123")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_financial_accounts_close(client: Client) -> Result<(), Error> {
    use stripe_client::treasury;
    let financial_account = treasury::financial_accounts::close("fa_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_financial_accounts_features_retrieve(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::treasury;
    let financial_account_features = treasury::financial_accounts::features::retrieve(
            "fa_123",
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_financial_accounts_features_update(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::treasury;
    let financial_account_features = treasury::financial_accounts::features::update(
            "fa_123",
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_inbound_transfers_list(client: Client) -> Result<(), Error> {
    use stripe_client::treasury;
    let page = treasury::inbound_transfers::list("acct_123")
        .status(treasury::DebitReversalStatus::Canceled)
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_inbound_transfers_create(client: Client) -> Result<(), Error> {
    use stripe_client::treasury;
    let inbound_transfer = treasury::inbound_transfers::create(
            2000,
            "usd",
            "acct_123",
            "pm_123",
        )
        .description("An example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_inbound_transfers_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::treasury;
    let inbound_transfer = treasury::inbound_transfers::retrieve("ibt_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_inbound_transfers_cancel(client: Client) -> Result<(), Error> {
    use stripe_client::treasury;
    let inbound_transfer = treasury::inbound_transfers::cancel("ibt_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_outbound_payments_list(client: Client) -> Result<(), Error> {
    use stripe_client::treasury;
    let page = treasury::outbound_payments::list("acct_123")
        .customer("cus_123")
        .status(treasury::CreditReversalStatus::Canceled)
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_outbound_payments_create(client: Client) -> Result<(), Error> {
    use stripe_client::treasury;
    let outbound_payment = treasury::outbound_payments::create(2000, "usd", "acct_123")
        .customer("cus_123")
        .description("An example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_outbound_payments_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::treasury;
    let outbound_payment = treasury::outbound_payments::retrieve("obp_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_outbound_payments_cancel(client: Client) -> Result<(), Error> {
    use stripe_client::treasury;
    let outbound_payment = treasury::outbound_payments::cancel("obp_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_outbound_transfers_list(client: Client) -> Result<(), Error> {
    use stripe_client::treasury;
    let page = treasury::outbound_transfers::list("acct_123")
        .status(treasury::CreditReversalStatus::Canceled)
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_outbound_transfers_create(client: Client) -> Result<(), Error> {
    use stripe_client::treasury;
    let outbound_transfer = treasury::outbound_transfers::create(2000, "usd", "acct_123")
        .description("An example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_outbound_transfers_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::treasury;
    let outbound_transfer = treasury::outbound_transfers::retrieve("obt_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_outbound_transfers_cancel(client: Client) -> Result<(), Error> {
    use stripe_client::treasury;
    let outbound_transfer = treasury::outbound_transfers::cancel("obt_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_received_credits_list(client: Client) -> Result<(), Error> {
    use stripe_client::treasury;
    let page = treasury::received_credits::list("acct_123")
        .status(treasury::DebitReversalStatus::Failed)
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_received_credits_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::treasury;
    let received_credit = treasury::received_credits::retrieve("rc_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_received_debits_list(client: Client) -> Result<(), Error> {
    use stripe_client::treasury;
    let page = treasury::received_debits::list("acct_123")
        .status(treasury::DebitReversalStatus::Failed)
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_received_debits_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::treasury;
    let received_debit = treasury::received_debits::retrieve("rd_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_transaction_entries_list(client: Client) -> Result<(), Error> {
    use stripe_client::treasury;
    let page = treasury::transaction_entries::list("acct_123")
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_transaction_entries_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::treasury;
    let transaction_entry = treasury::transaction_entries::retrieve("trxne_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_transactions_list(client: Client) -> Result<(), Error> {
    use stripe_client::treasury;
    let page = treasury::transactions::list("acct_123")
        .status(treasury::TransactionStatus::Open)
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn treasury_transactions_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::treasury;
    let transaction = treasury::transactions::retrieve("trxn_123").send(&client).await?;
    Ok(())
}

async fn webhook_endpoints_list(client: Client) -> Result<(), Error> {
    use stripe_client::webhook_endpoints;
    let page = webhook_endpoints::list().limit(10).send(&client).await?;
    Ok(())
}

async fn webhook_endpoints_create(client: Client) -> Result<(), Error> {
    use stripe_client::webhook_endpoints;
    let webhook_endpoint = webhook_endpoints::create(
            "https://example.com",
            [webhook_endpoints::params::EnabledEvent::All],
        )
        .description("An example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn webhook_endpoints_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::webhook_endpoints;
    let webhook_endpoint = webhook_endpoints::retrieve("we_123").send(&client).await?;
    Ok(())
}

async fn webhook_endpoints_update(client: Client) -> Result<(), Error> {
    use stripe_client::webhook_endpoints;
    let webhook_endpoint = webhook_endpoints::update("we_123")
        .description("An example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn webhook_endpoints_delete(client: Client) -> Result<(), Error> {
    use stripe_client::webhook_endpoints;
    let deleted_webhook_endpoint = webhook_endpoints::delete("we_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn v2_billing_meter_event_adjustments_create(client: Client) -> Result<(), Error> {
    use stripe_client::v2;
    let meter_event_adjustment = v2::billing::meter_event_adjustments::create(
            v2::billing::meter_event_adjustments::params::Cancel::new("event_1001"),
            "api_requests",
            v2::billing::meter_event_adjustments::params::MeterEventAdjustmentType::Cancel,
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn v2_billing_meter_event_session_create(client: Client) -> Result<(), Error> {
    use stripe_client::v2;
    let meter_event_session = v2::billing::meter_event_session::create()
        .send(&client)
        .await?;
    Ok(())
}

async fn v2_billing_meter_event_stream_create(client: Client) -> Result<(), Error> {
    use stripe_client::v2;
    let answer = v2::billing::meter_event_stream::create([
            v2::billing::meter_event_stream::params::Event::new(
                "api_requests",
                [("order_id", "1001")],
            ),
        ])
        .send(&client)
        .await?;
    Ok(())
}

async fn v2_billing_meter_events_create(client: Client) -> Result<(), Error> {
    use stripe_client::v2;
    let meter_event = v2::billing::meter_events::create(
            "api_requests",
            [("order_id", "1001")],
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn v2_commerce_product_catalog_imports_list(client: Client) -> Result<(), Error> {
    use stripe_client::v2;
    let page = v2::commerce::product_catalog::imports::list()
        .status(v2::commerce::ProductCatalogImportStatus::AwaitingUpload)
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn v2_commerce_product_catalog_imports_create(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::v2;
    let product_catalog_import = v2::commerce::product_catalog::imports::create(
            v2::commerce::FeedType::Inventory,
            [("order_id", "1001")],
            v2::commerce::product_catalog::imports::params::Mode::Replace,
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn v2_commerce_product_catalog_imports_retrieve(
    client: Client,
) -> Result<(), Error> {
    use stripe_client::v2;
    let product_catalog_import = v2::commerce::product_catalog::imports::retrieve(
            "product_catalog_import_123",
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn v2_core_account_links_create(client: Client) -> Result<(), Error> {
    use stripe_client::v2;
    let account_link = v2::core::account_links::create(
            "acct_123",
            v2::core::account_links::params::UseCase::new(
                v2::core::UseCaseType::AccountOnboarding,
            ),
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn v2_core_account_tokens_create(client: Client) -> Result<(), Error> {
    use stripe_client::v2;
    let account_token = v2::core::account_tokens::create().send(&client).await?;
    Ok(())
}

async fn v2_core_account_tokens_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::v2;
    let account_token = v2::core::account_tokens::retrieve("accttok_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn v2_core_accounts_list(client: Client) -> Result<(), Error> {
    use stripe_client::v2;
    let page = v2::core::accounts::list().limit(10).send(&client).await?;
    Ok(())
}

async fn v2_core_accounts_create(client: Client) -> Result<(), Error> {
    use stripe_client::v2;
    let account = v2::core::accounts::create()
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn v2_core_accounts_person_tokens_create(client: Client) -> Result<(), Error> {
    use stripe_client::v2;
    let account_person_token = v2::core::accounts::person_tokens::create("acct_123")
        .email("ada@example.com")
        .send(&client)
        .await?;
    Ok(())
}

async fn v2_core_accounts_person_tokens_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::v2;
    let account_person_token = v2::core::accounts::person_tokens::retrieve(
            "acct_123",
            "perstok_123",
        )
        .send(&client)
        .await?;
    Ok(())
}

async fn v2_core_accounts_persons_list(client: Client) -> Result<(), Error> {
    use stripe_client::v2;
    let page = v2::core::accounts::persons::list("acct_123")
        .limit(10)
        .send(&client)
        .await?;
    Ok(())
}

async fn v2_core_accounts_persons_create(client: Client) -> Result<(), Error> {
    use stripe_client::v2;
    let account_person = v2::core::accounts::persons::create("acct_123")
        .email("ada@example.com")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn v2_core_accounts_persons_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::v2;
    let account_person = v2::core::accounts::persons::retrieve("acct_123", "id_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn v2_core_accounts_persons_update(client: Client) -> Result<(), Error> {
    use stripe_client::v2;
    let account_person = v2::core::accounts::persons::update("acct_123", "id_123")
        .email("ada@example.com")
        .send(&client)
        .await?;
    Ok(())
}

async fn v2_core_accounts_persons_delete(client: Client) -> Result<(), Error> {
    use stripe_client::v2;
    let deleted_object = v2::core::accounts::persons::delete("acct_123", "id_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn v2_core_accounts_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::v2;
    let account = v2::core::accounts::retrieve("acct_123").send(&client).await?;
    Ok(())
}

async fn v2_core_accounts_update(client: Client) -> Result<(), Error> {
    use stripe_client::v2;
    let account = v2::core::accounts::update("acct_123").send(&client).await?;
    Ok(())
}

async fn v2_core_accounts_close(client: Client) -> Result<(), Error> {
    use stripe_client::v2;
    let account = v2::core::accounts::close("acct_123").send(&client).await?;
    Ok(())
}

async fn v2_core_event_destinations_list(client: Client) -> Result<(), Error> {
    use stripe_client::v2;
    let page = v2::core::event_destinations::list().limit(10).send(&client).await?;
    Ok(())
}

async fn v2_core_event_destinations_create(client: Client) -> Result<(), Error> {
    use stripe_client::v2;
    let event_destination = v2::core::event_destinations::create(
            ["invoice.paid"],
            v2::core::EventPayload::Snapshot,
            "Example",
            v2::core::EventDestinationType::AmazonEventbridge,
        )
        .description("An example")
        .metadata([("order_id", "1001")])
        .send(&client)
        .await?;
    Ok(())
}

async fn v2_core_event_destinations_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::v2;
    let event_destination = v2::core::event_destinations::retrieve("id_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn v2_core_event_destinations_update(client: Client) -> Result<(), Error> {
    use stripe_client::v2;
    let event_destination = v2::core::event_destinations::update("id_123")
        .name("Example")
        .description("An example")
        .send(&client)
        .await?;
    Ok(())
}

async fn v2_core_event_destinations_delete(client: Client) -> Result<(), Error> {
    use stripe_client::v2;
    let deleted_object = v2::core::event_destinations::delete("id_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn v2_core_event_destinations_disable(client: Client) -> Result<(), Error> {
    use stripe_client::v2;
    let event_destination = v2::core::event_destinations::disable("id_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn v2_core_event_destinations_enable(client: Client) -> Result<(), Error> {
    use stripe_client::v2;
    let event_destination = v2::core::event_destinations::enable("id_123")
        .send(&client)
        .await?;
    Ok(())
}

async fn v2_core_event_destinations_ping(client: Client) -> Result<(), Error> {
    use stripe_client::v2;
    let event = v2::core::event_destinations::ping("id_123").send(&client).await?;
    Ok(())
}

async fn v2_core_events_list(client: Client) -> Result<(), Error> {
    use stripe_client::v2;
    let page = v2::core::events::list().limit(10).send(&client).await?;
    Ok(())
}

async fn v2_core_events_retrieve(client: Client) -> Result<(), Error> {
    use stripe_client::v2;
    let event = v2::core::events::retrieve("evt_123").send(&client).await?;
    Ok(())
}

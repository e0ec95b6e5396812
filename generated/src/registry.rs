// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Every operation by its id: requests from JSON, replies as JSON, without their types; and every type by its path.
//!
//! For tools that go through all operations; a program that knows what it asks uses the typed requests. Only operations of namespaces that are turned on are there.
//!
//! Feature: `registry`.

#[cfg(feature = "registry")]
mod types;
#[cfg(feature = "registry")]
pub use self::types::TYPES;
pub use crate::rt::client::registry::{AnyReply, AnyRequest, Entry, ParameterError};
pub use crate::rt::record::{AnyType, AnyValue};

/// The operation of that id, as the contract writes it.
pub fn find(id: &str) -> Option<&'static Entry> {
    let index = OPERATIONS.binary_search_by(|entry| entry.operation().id.cmp(id)).ok()?;
    OPERATIONS.get(index)
}

/// Every operation, sorted by its id.
pub static OPERATIONS: &[Entry] = &[
    #[cfg(feature = "accounts")]
    Entry::of::<crate::accounts::Delete>("accounts.delete"),
    #[cfg(feature = "accounts")]
    Entry::of::<crate::accounts::bank_accounts::Delete>("accounts.bank_accounts.delete"),
    #[cfg(feature = "accounts")]
    Entry::of::<
        crate::accounts::external_accounts::Delete,
    >("accounts.external_accounts.delete"),
    #[cfg(feature = "accounts")]
    Entry::of::<crate::accounts::people::Delete>("accounts.people.delete"),
    #[cfg(feature = "accounts")]
    Entry::of::<crate::accounts::persons::Delete>("accounts.persons.delete"),
    #[cfg(feature = "apple_pay_domains")]
    Entry::of::<crate::apple_pay_domains::Delete>("apple_pay_domains.delete"),
    #[cfg(feature = "coupons")]
    Entry::of::<crate::coupons::Delete>("coupons.delete"),
    #[cfg(feature = "customers")]
    Entry::of::<crate::customers::Delete>("customers.delete"),
    #[cfg(feature = "customers")]
    Entry::of::<
        crate::customers::bank_accounts::Delete,
    >("customers.bank_accounts.delete"),
    #[cfg(feature = "customers")]
    Entry::of::<crate::customers::cards::Delete>("customers.cards.delete"),
    #[cfg(feature = "customers")]
    Entry::of::<crate::customers::DeleteDiscount>("customers.delete_discount"),
    #[cfg(feature = "sources")]
    Entry::of::<crate::sources::Detach>("sources.detach"),
    #[cfg(feature = "customers")]
    Entry::of::<
        crate::customers::subscriptions::Cancel,
    >("customers.subscriptions.cancel"),
    #[cfg(feature = "customers")]
    Entry::of::<
        crate::customers::subscriptions::DeleteDiscount,
    >("customers.subscriptions.delete_discount"),
    #[cfg(feature = "customers")]
    Entry::of::<crate::customers::tax_ids::Delete>("customers.tax_ids.delete"),
    #[cfg(feature = "ephemeral_keys")]
    Entry::of::<crate::ephemeral_keys::Delete>("ephemeral_keys.delete"),
    #[cfg(feature = "invoice_items")]
    Entry::of::<crate::invoice_items::Delete>("invoice_items.delete"),
    #[cfg(feature = "invoices")]
    Entry::of::<crate::invoices::Delete>("invoices.delete"),
    #[cfg(feature = "plans")]
    Entry::of::<crate::plans::Delete>("plans.delete"),
    #[cfg(feature = "products")]
    Entry::of::<crate::products::Delete>("products.delete"),
    #[cfg(feature = "products")]
    Entry::of::<crate::products::features::Delete>("products.features.delete"),
    #[cfg(feature = "radar")]
    Entry::of::<crate::radar::value_list_items::Delete>("radar.value_list_items.delete"),
    #[cfg(feature = "radar")]
    Entry::of::<crate::radar::value_lists::Delete>("radar.value_lists.delete"),
    #[cfg(feature = "subscription_items")]
    Entry::of::<crate::subscription_items::Delete>("subscription_items.delete"),
    #[cfg(feature = "subscriptions")]
    Entry::of::<crate::subscriptions::Cancel>("subscriptions.cancel"),
    #[cfg(feature = "subscriptions")]
    Entry::of::<crate::subscriptions::DeleteDiscount>("subscriptions.delete_discount"),
    #[cfg(feature = "tax_ids")]
    Entry::of::<crate::tax_ids::Delete>("tax_ids.delete"),
    #[cfg(feature = "terminal")]
    Entry::of::<
        crate::terminal::configurations::Delete,
    >("terminal.configurations.delete"),
    #[cfg(feature = "terminal")]
    Entry::of::<crate::terminal::locations::Delete>("terminal.locations.delete"),
    #[cfg(feature = "terminal")]
    Entry::of::<crate::terminal::readers::Delete>("terminal.readers.delete"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::test_clocks::Delete,
    >("test_helpers.test_clocks.delete"),
    #[cfg(feature = "v2_core")]
    Entry::of::<
        crate::v2::core::accounts::persons::Delete,
    >("v2.core.accounts.persons.delete"),
    #[cfg(feature = "v2_core")]
    Entry::of::<
        crate::v2::core::event_destinations::Delete,
    >("v2.core.event_destinations.delete"),
    #[cfg(feature = "webhook_endpoints")]
    Entry::of::<crate::webhook_endpoints::Delete>("webhook_endpoints.delete"),
    #[cfg(feature = "accounts")]
    Entry::of::<crate::accounts::RetrieveCurrent>("accounts.retrieve_current"),
    #[cfg(feature = "accounts")]
    Entry::of::<crate::accounts::List>("accounts.list"),
    #[cfg(feature = "accounts")]
    Entry::of::<crate::accounts::Retrieve>("accounts.retrieve"),
    #[cfg(feature = "accounts")]
    Entry::of::<
        crate::accounts::bank_accounts::Retrieve,
    >("accounts.bank_accounts.retrieve"),
    #[cfg(feature = "accounts")]
    Entry::of::<crate::accounts::capabilities::List>("accounts.capabilities.list"),
    #[cfg(feature = "accounts")]
    Entry::of::<
        crate::accounts::capabilities::Retrieve,
    >("accounts.capabilities.retrieve"),
    #[cfg(feature = "accounts")]
    Entry::of::<
        crate::accounts::external_accounts::List,
    >("accounts.external_accounts.list"),
    #[cfg(feature = "accounts")]
    Entry::of::<
        crate::accounts::external_accounts::Retrieve,
    >("accounts.external_accounts.retrieve"),
    #[cfg(feature = "accounts")]
    Entry::of::<crate::accounts::people::List>("accounts.people.list"),
    #[cfg(feature = "accounts")]
    Entry::of::<crate::accounts::people::Retrieve>("accounts.people.retrieve"),
    #[cfg(feature = "accounts")]
    Entry::of::<crate::accounts::persons::List>("accounts.persons.list"),
    #[cfg(feature = "accounts")]
    Entry::of::<crate::accounts::persons::Retrieve>("accounts.persons.retrieve"),
    #[cfg(feature = "apple_pay_domains")]
    Entry::of::<crate::apple_pay_domains::List>("apple_pay_domains.list"),
    #[cfg(feature = "apple_pay_domains")]
    Entry::of::<crate::apple_pay_domains::Retrieve>("apple_pay_domains.retrieve"),
    #[cfg(feature = "application_fees")]
    Entry::of::<crate::application_fees::List>("application_fees.list"),
    #[cfg(feature = "application_fees")]
    Entry::of::<
        crate::application_fees::refunds::Retrieve,
    >("application_fees.refunds.retrieve"),
    #[cfg(feature = "application_fees")]
    Entry::of::<crate::application_fees::Retrieve>("application_fees.retrieve"),
    #[cfg(feature = "application_fees")]
    Entry::of::<crate::application_fees::refunds::List>("application_fees.refunds.list"),
    #[cfg(feature = "apps")]
    Entry::of::<crate::apps::secrets::List>("apps.secrets.list"),
    #[cfg(feature = "apps")]
    Entry::of::<crate::apps::secrets::Find>("apps.secrets.find"),
    #[cfg(feature = "balance")]
    Entry::of::<crate::balance::Retrieve>("balance.retrieve"),
    #[cfg(feature = "balance")]
    Entry::of::<crate::balance::history::List>("balance.history.list"),
    #[cfg(feature = "balance")]
    Entry::of::<crate::balance::history::Retrieve>("balance.history.retrieve"),
    #[cfg(feature = "balance_settings")]
    Entry::of::<crate::balance_settings::Retrieve>("balance_settings.retrieve"),
    #[cfg(feature = "balance_transactions")]
    Entry::of::<crate::balance_transactions::List>("balance_transactions.list"),
    #[cfg(feature = "balance_transactions")]
    Entry::of::<crate::balance_transactions::Retrieve>("balance_transactions.retrieve"),
    #[cfg(feature = "billing")]
    Entry::of::<crate::billing::alerts::List>("billing.alerts.list"),
    #[cfg(feature = "billing")]
    Entry::of::<crate::billing::alerts::Retrieve>("billing.alerts.retrieve"),
    #[cfg(feature = "billing")]
    Entry::of::<
        crate::billing::credit_balance_summary::Retrieve,
    >("billing.credit_balance_summary.retrieve"),
    #[cfg(feature = "billing")]
    Entry::of::<
        crate::billing::credit_balance_transactions::List,
    >("billing.credit_balance_transactions.list"),
    #[cfg(feature = "billing")]
    Entry::of::<
        crate::billing::credit_balance_transactions::Retrieve,
    >("billing.credit_balance_transactions.retrieve"),
    #[cfg(feature = "billing")]
    Entry::of::<crate::billing::credit_grants::List>("billing.credit_grants.list"),
    #[cfg(feature = "billing")]
    Entry::of::<
        crate::billing::credit_grants::Retrieve,
    >("billing.credit_grants.retrieve"),
    #[cfg(feature = "billing")]
    Entry::of::<crate::billing::meters::List>("billing.meters.list"),
    #[cfg(feature = "billing")]
    Entry::of::<crate::billing::meters::Retrieve>("billing.meters.retrieve"),
    #[cfg(feature = "billing")]
    Entry::of::<
        crate::billing::meters::event_summaries::List,
    >("billing.meters.event_summaries.list"),
    #[cfg(feature = "billing_portal")]
    Entry::of::<
        crate::billing_portal::configurations::List,
    >("billing_portal.configurations.list"),
    #[cfg(feature = "billing_portal")]
    Entry::of::<
        crate::billing_portal::configurations::Retrieve,
    >("billing_portal.configurations.retrieve"),
    #[cfg(feature = "charges")]
    Entry::of::<crate::charges::List>("charges.list"),
    #[cfg(feature = "charges")]
    Entry::of::<crate::charges::Retrieve>("charges.retrieve"),
    #[cfg(feature = "charges")]
    Entry::of::<crate::charges::dispute::Retrieve>("charges.dispute.retrieve"),
    #[cfg(feature = "charges")]
    Entry::of::<crate::charges::refunds::List>("charges.refunds.list"),
    #[cfg(feature = "charges")]
    Entry::of::<crate::charges::refunds::Retrieve>("charges.refunds.retrieve"),
    #[cfg(feature = "charges")]
    Entry::of::<crate::charges::Search>("charges.search"),
    #[cfg(feature = "checkout")]
    Entry::of::<crate::checkout::sessions::List>("checkout.sessions.list"),
    #[cfg(feature = "checkout")]
    Entry::of::<crate::checkout::sessions::Retrieve>("checkout.sessions.retrieve"),
    #[cfg(feature = "checkout")]
    Entry::of::<
        crate::checkout::sessions::line_items::List,
    >("checkout.sessions.line_items.list"),
    #[cfg(feature = "climate")]
    Entry::of::<crate::climate::orders::List>("climate.orders.list"),
    #[cfg(feature = "climate")]
    Entry::of::<crate::climate::orders::Retrieve>("climate.orders.retrieve"),
    #[cfg(feature = "climate")]
    Entry::of::<crate::climate::products::List>("climate.products.list"),
    #[cfg(feature = "climate")]
    Entry::of::<crate::climate::products::Retrieve>("climate.products.retrieve"),
    #[cfg(feature = "climate")]
    Entry::of::<crate::climate::suppliers::List>("climate.suppliers.list"),
    #[cfg(feature = "climate")]
    Entry::of::<crate::climate::suppliers::Retrieve>("climate.suppliers.retrieve"),
    #[cfg(feature = "confirmation_tokens")]
    Entry::of::<crate::confirmation_tokens::Retrieve>("confirmation_tokens.retrieve"),
    #[cfg(feature = "country_specs")]
    Entry::of::<crate::country_specs::List>("country_specs.list"),
    #[cfg(feature = "country_specs")]
    Entry::of::<crate::country_specs::Retrieve>("country_specs.retrieve"),
    #[cfg(feature = "coupons")]
    Entry::of::<crate::coupons::List>("coupons.list"),
    #[cfg(feature = "coupons")]
    Entry::of::<crate::coupons::Retrieve>("coupons.retrieve"),
    #[cfg(feature = "credit_notes")]
    Entry::of::<crate::credit_notes::List>("credit_notes.list"),
    #[cfg(feature = "credit_notes")]
    Entry::of::<crate::credit_notes::line_items::List>("credit_notes.line_items.list"),
    #[cfg(feature = "credit_notes")]
    Entry::of::<crate::credit_notes::Retrieve>("credit_notes.retrieve"),
    #[cfg(feature = "credit_notes")]
    Entry::of::<crate::credit_notes::Preview>("credit_notes.preview"),
    #[cfg(feature = "credit_notes")]
    Entry::of::<
        crate::credit_notes::preview_lines::List,
    >("credit_notes.preview_lines.list"),
    #[cfg(feature = "customers")]
    Entry::of::<crate::customers::List>("customers.list"),
    #[cfg(feature = "customers")]
    Entry::of::<crate::customers::Retrieve>("customers.retrieve"),
    #[cfg(feature = "customers")]
    Entry::of::<
        crate::customers::balance_transactions::List,
    >("customers.balance_transactions.list"),
    #[cfg(feature = "customers")]
    Entry::of::<
        crate::customers::balance_transactions::Retrieve,
    >("customers.balance_transactions.retrieve"),
    #[cfg(feature = "customers")]
    Entry::of::<crate::customers::bank_accounts::List>("customers.bank_accounts.list"),
    #[cfg(feature = "customers")]
    Entry::of::<
        crate::customers::bank_accounts::Retrieve,
    >("customers.bank_accounts.retrieve"),
    #[cfg(feature = "customers")]
    Entry::of::<crate::customers::cards::List>("customers.cards.list"),
    #[cfg(feature = "customers")]
    Entry::of::<crate::customers::cards::Retrieve>("customers.cards.retrieve"),
    #[cfg(feature = "customers")]
    Entry::of::<
        crate::customers::cash_balance::Retrieve,
    >("customers.cash_balance.retrieve"),
    #[cfg(feature = "customers")]
    Entry::of::<
        crate::customers::cash_balance_transactions::List,
    >("customers.cash_balance_transactions.list"),
    #[cfg(feature = "customers")]
    Entry::of::<
        crate::customers::cash_balance_transactions::Retrieve,
    >("customers.cash_balance_transactions.retrieve"),
    #[cfg(feature = "customers")]
    Entry::of::<crate::customers::RetrieveDiscount>("customers.retrieve_discount"),
    #[cfg(feature = "customers")]
    Entry::of::<
        crate::customers::payment_methods::List,
    >("customers.payment_methods.list"),
    #[cfg(feature = "customers")]
    Entry::of::<
        crate::customers::payment_methods::Retrieve,
    >("customers.payment_methods.retrieve"),
    #[cfg(feature = "customers")]
    Entry::of::<
        crate::customers::payment_sources::List,
    >("customers.payment_sources.list"),
    #[cfg(feature = "customers")]
    Entry::of::<
        crate::customers::payment_sources::Retrieve,
    >("customers.payment_sources.retrieve"),
    #[cfg(feature = "customers")]
    Entry::of::<crate::customers::subscriptions::List>("customers.subscriptions.list"),
    #[cfg(feature = "customers")]
    Entry::of::<
        crate::customers::subscriptions::Retrieve,
    >("customers.subscriptions.retrieve"),
    #[cfg(feature = "customers")]
    Entry::of::<
        crate::customers::subscriptions::RetrieveDiscount,
    >("customers.subscriptions.retrieve_discount"),
    #[cfg(feature = "customers")]
    Entry::of::<crate::customers::tax_ids::List>("customers.tax_ids.list"),
    #[cfg(feature = "customers")]
    Entry::of::<crate::customers::tax_ids::Retrieve>("customers.tax_ids.retrieve"),
    #[cfg(feature = "customers")]
    Entry::of::<crate::customers::Search>("customers.search"),
    #[cfg(feature = "disputes")]
    Entry::of::<crate::disputes::List>("disputes.list"),
    #[cfg(feature = "disputes")]
    Entry::of::<crate::disputes::Retrieve>("disputes.retrieve"),
    #[cfg(feature = "entitlements")]
    Entry::of::<
        crate::entitlements::active_entitlements::List,
    >("entitlements.active_entitlements.list"),
    #[cfg(feature = "entitlements")]
    Entry::of::<
        crate::entitlements::active_entitlements::Retrieve,
    >("entitlements.active_entitlements.retrieve"),
    #[cfg(feature = "entitlements")]
    Entry::of::<crate::entitlements::features::List>("entitlements.features.list"),
    #[cfg(feature = "entitlements")]
    Entry::of::<
        crate::entitlements::features::Retrieve,
    >("entitlements.features.retrieve"),
    #[cfg(feature = "events")]
    Entry::of::<crate::events::List>("events.list"),
    #[cfg(feature = "events")]
    Entry::of::<crate::events::Retrieve>("events.retrieve"),
    #[cfg(feature = "exchange_rates")]
    Entry::of::<crate::exchange_rates::List>("exchange_rates.list"),
    #[cfg(feature = "exchange_rates")]
    Entry::of::<crate::exchange_rates::Retrieve>("exchange_rates.retrieve"),
    #[cfg(feature = "file_links")]
    Entry::of::<crate::file_links::List>("file_links.list"),
    #[cfg(feature = "file_links")]
    Entry::of::<crate::file_links::Retrieve>("file_links.retrieve"),
    #[cfg(feature = "files")]
    Entry::of::<crate::files::List>("files.list"),
    #[cfg(feature = "files")]
    Entry::of::<crate::files::Retrieve>("files.retrieve"),
    #[cfg(feature = "financial_connections")]
    Entry::of::<
        crate::financial_connections::accounts::List,
    >("financial_connections.accounts.list"),
    #[cfg(feature = "financial_connections")]
    Entry::of::<
        crate::financial_connections::accounts::Retrieve,
    >("financial_connections.accounts.retrieve"),
    #[cfg(feature = "financial_connections")]
    Entry::of::<
        crate::financial_connections::accounts::owners::List,
    >("financial_connections.accounts.owners.list"),
    #[cfg(feature = "financial_connections")]
    Entry::of::<
        crate::financial_connections::sessions::Retrieve,
    >("financial_connections.sessions.retrieve"),
    #[cfg(feature = "financial_connections")]
    Entry::of::<
        crate::financial_connections::transactions::List,
    >("financial_connections.transactions.list"),
    #[cfg(feature = "financial_connections")]
    Entry::of::<
        crate::financial_connections::transactions::Retrieve,
    >("financial_connections.transactions.retrieve"),
    #[cfg(feature = "forwarding")]
    Entry::of::<crate::forwarding::requests::List>("forwarding.requests.list"),
    #[cfg(feature = "forwarding")]
    Entry::of::<crate::forwarding::requests::Retrieve>("forwarding.requests.retrieve"),
    #[cfg(feature = "identity")]
    Entry::of::<
        crate::identity::verification_reports::List,
    >("identity.verification_reports.list"),
    #[cfg(feature = "identity")]
    Entry::of::<
        crate::identity::verification_reports::Retrieve,
    >("identity.verification_reports.retrieve"),
    #[cfg(feature = "identity")]
    Entry::of::<
        crate::identity::verification_sessions::List,
    >("identity.verification_sessions.list"),
    #[cfg(feature = "identity")]
    Entry::of::<
        crate::identity::verification_sessions::Retrieve,
    >("identity.verification_sessions.retrieve"),
    #[cfg(feature = "invoice_payments")]
    Entry::of::<crate::invoice_payments::List>("invoice_payments.list"),
    #[cfg(feature = "invoice_payments")]
    Entry::of::<crate::invoice_payments::Retrieve>("invoice_payments.retrieve"),
    #[cfg(feature = "invoice_rendering_templates")]
    Entry::of::<
        crate::invoice_rendering_templates::List,
    >("invoice_rendering_templates.list"),
    #[cfg(feature = "invoice_rendering_templates")]
    Entry::of::<
        crate::invoice_rendering_templates::Retrieve,
    >("invoice_rendering_templates.retrieve"),
    #[cfg(feature = "invoice_items")]
    Entry::of::<crate::invoice_items::List>("invoice_items.list"),
    #[cfg(feature = "invoice_items")]
    Entry::of::<crate::invoice_items::Retrieve>("invoice_items.retrieve"),
    #[cfg(feature = "invoices")]
    Entry::of::<crate::invoices::List>("invoices.list"),
    #[cfg(feature = "invoices")]
    Entry::of::<crate::invoices::Retrieve>("invoices.retrieve"),
    #[cfg(feature = "invoices")]
    Entry::of::<crate::invoices::line_items::List>("invoices.line_items.list"),
    #[cfg(feature = "invoices")]
    Entry::of::<crate::invoices::Search>("invoices.search"),
    #[cfg(feature = "issuing")]
    Entry::of::<crate::issuing::authorizations::List>("issuing.authorizations.list"),
    #[cfg(feature = "issuing")]
    Entry::of::<
        crate::issuing::authorizations::Retrieve,
    >("issuing.authorizations.retrieve"),
    #[cfg(feature = "issuing")]
    Entry::of::<crate::issuing::cardholders::List>("issuing.cardholders.list"),
    #[cfg(feature = "issuing")]
    Entry::of::<crate::issuing::cardholders::Retrieve>("issuing.cardholders.retrieve"),
    #[cfg(feature = "issuing")]
    Entry::of::<crate::issuing::cards::List>("issuing.cards.list"),
    #[cfg(feature = "issuing")]
    Entry::of::<crate::issuing::cards::Retrieve>("issuing.cards.retrieve"),
    #[cfg(feature = "issuing")]
    Entry::of::<crate::issuing::disputes::List>("issuing.disputes.list"),
    #[cfg(feature = "issuing")]
    Entry::of::<crate::issuing::disputes::Retrieve>("issuing.disputes.retrieve"),
    #[cfg(feature = "issuing")]
    Entry::of::<
        crate::issuing::personalization_designs::List,
    >("issuing.personalization_designs.list"),
    #[cfg(feature = "issuing")]
    Entry::of::<
        crate::issuing::personalization_designs::Retrieve,
    >("issuing.personalization_designs.retrieve"),
    #[cfg(feature = "issuing")]
    Entry::of::<crate::issuing::physical_bundles::List>("issuing.physical_bundles.list"),
    #[cfg(feature = "issuing")]
    Entry::of::<
        crate::issuing::physical_bundles::Retrieve,
    >("issuing.physical_bundles.retrieve"),
    #[cfg(feature = "issuing")]
    Entry::of::<crate::issuing::settlements::Retrieve>("issuing.settlements.retrieve"),
    #[cfg(feature = "issuing")]
    Entry::of::<crate::issuing::tokens::List>("issuing.tokens.list"),
    #[cfg(feature = "issuing")]
    Entry::of::<crate::issuing::tokens::Retrieve>("issuing.tokens.retrieve"),
    #[cfg(feature = "issuing")]
    Entry::of::<crate::issuing::transactions::List>("issuing.transactions.list"),
    #[cfg(feature = "issuing")]
    Entry::of::<crate::issuing::transactions::Retrieve>("issuing.transactions.retrieve"),
    #[cfg(feature = "link_account_sessions")]
    Entry::of::<
        crate::link_account_sessions::Retrieve,
    >("link_account_sessions.retrieve"),
    #[cfg(feature = "linked_accounts")]
    Entry::of::<crate::linked_accounts::List>("linked_accounts.list"),
    #[cfg(feature = "linked_accounts")]
    Entry::of::<crate::linked_accounts::Retrieve>("linked_accounts.retrieve"),
    #[cfg(feature = "linked_accounts")]
    Entry::of::<crate::linked_accounts::owners::List>("linked_accounts.owners.list"),
    #[cfg(feature = "mandates")]
    Entry::of::<crate::mandates::Retrieve>("mandates.retrieve"),
    #[cfg(feature = "payment_attempt_records")]
    Entry::of::<crate::payment_attempt_records::List>("payment_attempt_records.list"),
    #[cfg(feature = "payment_attempt_records")]
    Entry::of::<
        crate::payment_attempt_records::Retrieve,
    >("payment_attempt_records.retrieve"),
    #[cfg(feature = "payment_intents")]
    Entry::of::<crate::payment_intents::List>("payment_intents.list"),
    #[cfg(feature = "payment_intents")]
    Entry::of::<crate::payment_intents::Retrieve>("payment_intents.retrieve"),
    #[cfg(feature = "payment_intents")]
    Entry::of::<
        crate::payment_intents::amount_details_line_items::List,
    >("payment_intents.amount_details_line_items.list"),
    #[cfg(feature = "payment_intents")]
    Entry::of::<crate::payment_intents::Search>("payment_intents.search"),
    #[cfg(feature = "payment_links")]
    Entry::of::<crate::payment_links::List>("payment_links.list"),
    #[cfg(feature = "payment_links")]
    Entry::of::<crate::payment_links::Retrieve>("payment_links.retrieve"),
    #[cfg(feature = "payment_links")]
    Entry::of::<crate::payment_links::line_items::List>("payment_links.line_items.list"),
    #[cfg(feature = "payment_method_configurations")]
    Entry::of::<
        crate::payment_method_configurations::List,
    >("payment_method_configurations.list"),
    #[cfg(feature = "payment_method_configurations")]
    Entry::of::<
        crate::payment_method_configurations::Retrieve,
    >("payment_method_configurations.retrieve"),
    #[cfg(feature = "payment_method_domains")]
    Entry::of::<crate::payment_method_domains::List>("payment_method_domains.list"),
    #[cfg(feature = "payment_method_domains")]
    Entry::of::<
        crate::payment_method_domains::Retrieve,
    >("payment_method_domains.retrieve"),
    #[cfg(feature = "payment_methods")]
    Entry::of::<crate::payment_methods::List>("payment_methods.list"),
    #[cfg(feature = "payment_methods")]
    Entry::of::<crate::payment_methods::Retrieve>("payment_methods.retrieve"),
    #[cfg(feature = "payment_records")]
    Entry::of::<crate::payment_records::Retrieve>("payment_records.retrieve"),
    #[cfg(feature = "payouts")]
    Entry::of::<crate::payouts::List>("payouts.list"),
    #[cfg(feature = "payouts")]
    Entry::of::<crate::payouts::Retrieve>("payouts.retrieve"),
    #[cfg(feature = "plans")]
    Entry::of::<crate::plans::List>("plans.list"),
    #[cfg(feature = "plans")]
    Entry::of::<crate::plans::Retrieve>("plans.retrieve"),
    #[cfg(feature = "prices")]
    Entry::of::<crate::prices::List>("prices.list"),
    #[cfg(feature = "prices")]
    Entry::of::<crate::prices::Retrieve>("prices.retrieve"),
    #[cfg(feature = "prices")]
    Entry::of::<crate::prices::Search>("prices.search"),
    #[cfg(feature = "products")]
    Entry::of::<crate::products::List>("products.list"),
    #[cfg(feature = "products")]
    Entry::of::<crate::products::Retrieve>("products.retrieve"),
    #[cfg(feature = "products")]
    Entry::of::<crate::products::features::List>("products.features.list"),
    #[cfg(feature = "products")]
    Entry::of::<crate::products::features::Retrieve>("products.features.retrieve"),
    #[cfg(feature = "products")]
    Entry::of::<crate::products::Search>("products.search"),
    #[cfg(feature = "promotion_codes")]
    Entry::of::<crate::promotion_codes::List>("promotion_codes.list"),
    #[cfg(feature = "promotion_codes")]
    Entry::of::<crate::promotion_codes::Retrieve>("promotion_codes.retrieve"),
    #[cfg(feature = "quotes")]
    Entry::of::<crate::quotes::List>("quotes.list"),
    #[cfg(feature = "quotes")]
    Entry::of::<crate::quotes::Retrieve>("quotes.retrieve"),
    #[cfg(feature = "quotes")]
    Entry::of::<
        crate::quotes::computed_upfront_line_items::List,
    >("quotes.computed_upfront_line_items.list"),
    #[cfg(feature = "quotes")]
    Entry::of::<crate::quotes::line_items::List>("quotes.line_items.list"),
    #[cfg(feature = "quotes")]
    Entry::of::<crate::quotes::Pdf>("quotes.pdf"),
    #[cfg(feature = "radar")]
    Entry::of::<
        crate::radar::early_fraud_warnings::List,
    >("radar.early_fraud_warnings.list"),
    #[cfg(feature = "radar")]
    Entry::of::<
        crate::radar::early_fraud_warnings::Retrieve,
    >("radar.early_fraud_warnings.retrieve"),
    #[cfg(feature = "radar")]
    Entry::of::<crate::radar::value_list_items::List>("radar.value_list_items.list"),
    #[cfg(feature = "radar")]
    Entry::of::<
        crate::radar::value_list_items::Retrieve,
    >("radar.value_list_items.retrieve"),
    #[cfg(feature = "radar")]
    Entry::of::<crate::radar::value_lists::List>("radar.value_lists.list"),
    #[cfg(feature = "radar")]
    Entry::of::<crate::radar::value_lists::Retrieve>("radar.value_lists.retrieve"),
    #[cfg(feature = "refunds")]
    Entry::of::<crate::refunds::List>("refunds.list"),
    #[cfg(feature = "refunds")]
    Entry::of::<crate::refunds::Retrieve>("refunds.retrieve"),
    #[cfg(feature = "reporting")]
    Entry::of::<crate::reporting::report_runs::List>("reporting.report_runs.list"),
    #[cfg(feature = "reporting")]
    Entry::of::<
        crate::reporting::report_runs::Retrieve,
    >("reporting.report_runs.retrieve"),
    #[cfg(feature = "reporting")]
    Entry::of::<crate::reporting::report_types::List>("reporting.report_types.list"),
    #[cfg(feature = "reporting")]
    Entry::of::<
        crate::reporting::report_types::Retrieve,
    >("reporting.report_types.retrieve"),
    #[cfg(feature = "reviews")]
    Entry::of::<crate::reviews::List>("reviews.list"),
    #[cfg(feature = "reviews")]
    Entry::of::<crate::reviews::Retrieve>("reviews.retrieve"),
    #[cfg(feature = "setup_attempts")]
    Entry::of::<crate::setup_attempts::List>("setup_attempts.list"),
    #[cfg(feature = "setup_intents")]
    Entry::of::<crate::setup_intents::List>("setup_intents.list"),
    #[cfg(feature = "setup_intents")]
    Entry::of::<crate::setup_intents::Retrieve>("setup_intents.retrieve"),
    #[cfg(feature = "shipping_rates")]
    Entry::of::<crate::shipping_rates::List>("shipping_rates.list"),
    #[cfg(feature = "shipping_rates")]
    Entry::of::<crate::shipping_rates::Retrieve>("shipping_rates.retrieve"),
    #[cfg(feature = "sigma")]
    Entry::of::<
        crate::sigma::scheduled_query_runs::List,
    >("sigma.scheduled_query_runs.list"),
    #[cfg(feature = "sigma")]
    Entry::of::<
        crate::sigma::scheduled_query_runs::Retrieve,
    >("sigma.scheduled_query_runs.retrieve"),
    #[cfg(feature = "sources")]
    Entry::of::<crate::sources::Retrieve>("sources.retrieve"),
    #[cfg(feature = "sources")]
    Entry::of::<
        crate::sources::mandate_notifications::Retrieve,
    >("sources.mandate_notifications.retrieve"),
    #[cfg(feature = "sources")]
    Entry::of::<crate::sources::transactions::List>("sources.transactions.list"),
    #[cfg(feature = "sources")]
    Entry::of::<crate::sources::transactions::Retrieve>("sources.transactions.retrieve"),
    #[cfg(feature = "subscription_items")]
    Entry::of::<crate::subscription_items::List>("subscription_items.list"),
    #[cfg(feature = "subscription_items")]
    Entry::of::<crate::subscription_items::Retrieve>("subscription_items.retrieve"),
    #[cfg(feature = "subscription_schedules")]
    Entry::of::<crate::subscription_schedules::List>("subscription_schedules.list"),
    #[cfg(feature = "subscription_schedules")]
    Entry::of::<
        crate::subscription_schedules::Retrieve,
    >("subscription_schedules.retrieve"),
    #[cfg(feature = "subscriptions")]
    Entry::of::<crate::subscriptions::List>("subscriptions.list"),
    #[cfg(feature = "subscriptions")]
    Entry::of::<crate::subscriptions::Search>("subscriptions.search"),
    #[cfg(feature = "subscriptions")]
    Entry::of::<crate::subscriptions::Retrieve>("subscriptions.retrieve"),
    #[cfg(feature = "tax")]
    Entry::of::<crate::tax::associations::Find>("tax.associations.find"),
    #[cfg(feature = "tax")]
    Entry::of::<crate::tax::calculations::Retrieve>("tax.calculations.retrieve"),
    #[cfg(feature = "tax")]
    Entry::of::<
        crate::tax::calculations::line_items::List,
    >("tax.calculations.line_items.list"),
    #[cfg(feature = "tax_codes")]
    Entry::of::<crate::tax_codes::List>("tax_codes.list"),
    #[cfg(feature = "tax_codes")]
    Entry::of::<crate::tax_codes::Retrieve>("tax_codes.retrieve"),
    #[cfg(feature = "tax_ids")]
    Entry::of::<crate::tax_ids::List>("tax_ids.list"),
    #[cfg(feature = "tax_ids")]
    Entry::of::<crate::tax_ids::Retrieve>("tax_ids.retrieve"),
    #[cfg(feature = "tax_rates")]
    Entry::of::<crate::tax_rates::List>("tax_rates.list"),
    #[cfg(feature = "tax_rates")]
    Entry::of::<crate::tax_rates::Retrieve>("tax_rates.retrieve"),
    #[cfg(feature = "tax")]
    Entry::of::<crate::tax::registrations::List>("tax.registrations.list"),
    #[cfg(feature = "tax")]
    Entry::of::<crate::tax::registrations::Retrieve>("tax.registrations.retrieve"),
    #[cfg(feature = "tax")]
    Entry::of::<crate::tax::settings::Retrieve>("tax.settings.retrieve"),
    #[cfg(feature = "tax")]
    Entry::of::<crate::tax::transactions::Retrieve>("tax.transactions.retrieve"),
    #[cfg(feature = "tax")]
    Entry::of::<
        crate::tax::transactions::line_items::List,
    >("tax.transactions.line_items.list"),
    #[cfg(feature = "terminal")]
    Entry::of::<crate::terminal::configurations::List>("terminal.configurations.list"),
    #[cfg(feature = "terminal")]
    Entry::of::<
        crate::terminal::configurations::Retrieve,
    >("terminal.configurations.retrieve"),
    #[cfg(feature = "terminal")]
    Entry::of::<crate::terminal::locations::List>("terminal.locations.list"),
    #[cfg(feature = "terminal")]
    Entry::of::<crate::terminal::locations::Retrieve>("terminal.locations.retrieve"),
    #[cfg(feature = "terminal")]
    Entry::of::<crate::terminal::readers::List>("terminal.readers.list"),
    #[cfg(feature = "terminal")]
    Entry::of::<crate::terminal::readers::Retrieve>("terminal.readers.retrieve"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<crate::test_helpers::test_clocks::List>("test_helpers.test_clocks.list"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::test_clocks::Retrieve,
    >("test_helpers.test_clocks.retrieve"),
    #[cfg(feature = "tokens")]
    Entry::of::<crate::tokens::Retrieve>("tokens.retrieve"),
    #[cfg(feature = "topups")]
    Entry::of::<crate::topups::List>("topups.list"),
    #[cfg(feature = "topups")]
    Entry::of::<crate::topups::Retrieve>("topups.retrieve"),
    #[cfg(feature = "transfers")]
    Entry::of::<crate::transfers::List>("transfers.list"),
    #[cfg(feature = "transfers")]
    Entry::of::<crate::transfers::reversals::List>("transfers.reversals.list"),
    #[cfg(feature = "transfers")]
    Entry::of::<crate::transfers::Retrieve>("transfers.retrieve"),
    #[cfg(feature = "transfers")]
    Entry::of::<crate::transfers::reversals::Retrieve>("transfers.reversals.retrieve"),
    #[cfg(feature = "treasury")]
    Entry::of::<
        crate::treasury::credit_reversals::List,
    >("treasury.credit_reversals.list"),
    #[cfg(feature = "treasury")]
    Entry::of::<
        crate::treasury::credit_reversals::Retrieve,
    >("treasury.credit_reversals.retrieve"),
    #[cfg(feature = "treasury")]
    Entry::of::<crate::treasury::debit_reversals::List>("treasury.debit_reversals.list"),
    #[cfg(feature = "treasury")]
    Entry::of::<
        crate::treasury::debit_reversals::Retrieve,
    >("treasury.debit_reversals.retrieve"),
    #[cfg(feature = "treasury")]
    Entry::of::<
        crate::treasury::financial_accounts::List,
    >("treasury.financial_accounts.list"),
    #[cfg(feature = "treasury")]
    Entry::of::<
        crate::treasury::financial_accounts::Retrieve,
    >("treasury.financial_accounts.retrieve"),
    #[cfg(feature = "treasury")]
    Entry::of::<
        crate::treasury::financial_accounts::features::Retrieve,
    >("treasury.financial_accounts.features.retrieve"),
    #[cfg(feature = "treasury")]
    Entry::of::<
        crate::treasury::inbound_transfers::List,
    >("treasury.inbound_transfers.list"),
    #[cfg(feature = "treasury")]
    Entry::of::<
        crate::treasury::inbound_transfers::Retrieve,
    >("treasury.inbound_transfers.retrieve"),
    #[cfg(feature = "treasury")]
    Entry::of::<
        crate::treasury::outbound_payments::List,
    >("treasury.outbound_payments.list"),
    #[cfg(feature = "treasury")]
    Entry::of::<
        crate::treasury::outbound_payments::Retrieve,
    >("treasury.outbound_payments.retrieve"),
    #[cfg(feature = "treasury")]
    Entry::of::<
        crate::treasury::outbound_transfers::List,
    >("treasury.outbound_transfers.list"),
    #[cfg(feature = "treasury")]
    Entry::of::<
        crate::treasury::outbound_transfers::Retrieve,
    >("treasury.outbound_transfers.retrieve"),
    #[cfg(feature = "treasury")]
    Entry::of::<
        crate::treasury::received_credits::List,
    >("treasury.received_credits.list"),
    #[cfg(feature = "treasury")]
    Entry::of::<
        crate::treasury::received_credits::Retrieve,
    >("treasury.received_credits.retrieve"),
    #[cfg(feature = "treasury")]
    Entry::of::<crate::treasury::received_debits::List>("treasury.received_debits.list"),
    #[cfg(feature = "treasury")]
    Entry::of::<
        crate::treasury::received_debits::Retrieve,
    >("treasury.received_debits.retrieve"),
    #[cfg(feature = "treasury")]
    Entry::of::<
        crate::treasury::transaction_entries::List,
    >("treasury.transaction_entries.list"),
    #[cfg(feature = "treasury")]
    Entry::of::<
        crate::treasury::transaction_entries::Retrieve,
    >("treasury.transaction_entries.retrieve"),
    #[cfg(feature = "treasury")]
    Entry::of::<crate::treasury::transactions::List>("treasury.transactions.list"),
    #[cfg(feature = "treasury")]
    Entry::of::<
        crate::treasury::transactions::Retrieve,
    >("treasury.transactions.retrieve"),
    #[cfg(feature = "v2_commerce")]
    Entry::of::<
        crate::v2::commerce::product_catalog::imports::List,
    >("v2.commerce.product_catalog.imports.list"),
    #[cfg(feature = "v2_commerce")]
    Entry::of::<
        crate::v2::commerce::product_catalog::imports::Retrieve,
    >("v2.commerce.product_catalog.imports.retrieve"),
    #[cfg(feature = "v2_core")]
    Entry::of::<
        crate::v2::core::account_tokens::Retrieve,
    >("v2.core.account_tokens.retrieve"),
    #[cfg(feature = "v2_core")]
    Entry::of::<crate::v2::core::accounts::List>("v2.core.accounts.list"),
    #[cfg(feature = "v2_core")]
    Entry::of::<
        crate::v2::core::accounts::person_tokens::Retrieve,
    >("v2.core.accounts.person_tokens.retrieve"),
    #[cfg(feature = "v2_core")]
    Entry::of::<
        crate::v2::core::accounts::persons::List,
    >("v2.core.accounts.persons.list"),
    #[cfg(feature = "v2_core")]
    Entry::of::<
        crate::v2::core::accounts::persons::Retrieve,
    >("v2.core.accounts.persons.retrieve"),
    #[cfg(feature = "v2_core")]
    Entry::of::<crate::v2::core::accounts::Retrieve>("v2.core.accounts.retrieve"),
    #[cfg(feature = "v2_core")]
    Entry::of::<
        crate::v2::core::event_destinations::List,
    >("v2.core.event_destinations.list"),
    #[cfg(feature = "v2_core")]
    Entry::of::<
        crate::v2::core::event_destinations::Retrieve,
    >("v2.core.event_destinations.retrieve"),
    #[cfg(feature = "v2_core")]
    Entry::of::<crate::v2::core::events::List>("v2.core.events.list"),
    #[cfg(feature = "v2_core")]
    Entry::of::<crate::v2::core::events::Retrieve>("v2.core.events.retrieve"),
    #[cfg(feature = "webhook_endpoints")]
    Entry::of::<crate::webhook_endpoints::List>("webhook_endpoints.list"),
    #[cfg(feature = "webhook_endpoints")]
    Entry::of::<crate::webhook_endpoints::Retrieve>("webhook_endpoints.retrieve"),
    #[cfg(feature = "account_links")]
    Entry::of::<crate::account_links::Create>("account_links.create"),
    #[cfg(feature = "account_sessions")]
    Entry::of::<crate::account_sessions::Create>("account_sessions.create"),
    #[cfg(feature = "accounts")]
    Entry::of::<crate::accounts::Create>("accounts.create"),
    #[cfg(feature = "accounts")]
    Entry::of::<crate::accounts::Update>("accounts.update"),
    #[cfg(feature = "accounts")]
    Entry::of::<crate::accounts::bank_accounts::Create>("accounts.bank_accounts.create"),
    #[cfg(feature = "accounts")]
    Entry::of::<crate::accounts::bank_accounts::Update>("accounts.bank_accounts.update"),
    #[cfg(feature = "accounts")]
    Entry::of::<crate::accounts::capabilities::Update>("accounts.capabilities.update"),
    #[cfg(feature = "accounts")]
    Entry::of::<
        crate::accounts::external_accounts::Create,
    >("accounts.external_accounts.create"),
    #[cfg(feature = "accounts")]
    Entry::of::<
        crate::accounts::external_accounts::Update,
    >("accounts.external_accounts.update"),
    #[cfg(feature = "accounts")]
    Entry::of::<crate::accounts::login_links::Create>("accounts.login_links.create"),
    #[cfg(feature = "accounts")]
    Entry::of::<crate::accounts::people::Create>("accounts.people.create"),
    #[cfg(feature = "accounts")]
    Entry::of::<crate::accounts::people::Update>("accounts.people.update"),
    #[cfg(feature = "accounts")]
    Entry::of::<crate::accounts::persons::Create>("accounts.persons.create"),
    #[cfg(feature = "accounts")]
    Entry::of::<crate::accounts::persons::Update>("accounts.persons.update"),
    #[cfg(feature = "accounts")]
    Entry::of::<crate::accounts::Reject>("accounts.reject"),
    #[cfg(feature = "apple_pay_domains")]
    Entry::of::<crate::apple_pay_domains::Create>("apple_pay_domains.create"),
    #[cfg(feature = "application_fees")]
    Entry::of::<
        crate::application_fees::refunds::Update,
    >("application_fees.refunds.update"),
    #[cfg(feature = "application_fees")]
    Entry::of::<crate::application_fees::Refund>("application_fees.refund"),
    #[cfg(feature = "application_fees")]
    Entry::of::<
        crate::application_fees::refunds::Create,
    >("application_fees.refunds.create"),
    #[cfg(feature = "apps")]
    Entry::of::<crate::apps::secrets::Create>("apps.secrets.create"),
    #[cfg(feature = "apps")]
    Entry::of::<crate::apps::secrets::DeleteWhere>("apps.secrets.delete_where"),
    #[cfg(feature = "balance_settings")]
    Entry::of::<crate::balance_settings::Update>("balance_settings.update"),
    #[cfg(feature = "billing")]
    Entry::of::<crate::billing::alerts::Create>("billing.alerts.create"),
    #[cfg(feature = "billing")]
    Entry::of::<crate::billing::alerts::Activate>("billing.alerts.activate"),
    #[cfg(feature = "billing")]
    Entry::of::<crate::billing::alerts::Archive>("billing.alerts.archive"),
    #[cfg(feature = "billing")]
    Entry::of::<crate::billing::alerts::Deactivate>("billing.alerts.deactivate"),
    #[cfg(feature = "billing")]
    Entry::of::<crate::billing::credit_grants::Create>("billing.credit_grants.create"),
    #[cfg(feature = "billing")]
    Entry::of::<crate::billing::credit_grants::Update>("billing.credit_grants.update"),
    #[cfg(feature = "billing")]
    Entry::of::<crate::billing::credit_grants::Expire>("billing.credit_grants.expire"),
    #[cfg(feature = "billing")]
    Entry::of::<
        crate::billing::credit_grants::VoidGrant,
    >("billing.credit_grants.void_grant"),
    #[cfg(feature = "billing")]
    Entry::of::<
        crate::billing::meter_event_adjustments::Create,
    >("billing.meter_event_adjustments.create"),
    #[cfg(feature = "billing")]
    Entry::of::<crate::billing::meter_events::Create>("billing.meter_events.create"),
    #[cfg(feature = "billing")]
    Entry::of::<crate::billing::meters::Create>("billing.meters.create"),
    #[cfg(feature = "billing")]
    Entry::of::<crate::billing::meters::Update>("billing.meters.update"),
    #[cfg(feature = "billing")]
    Entry::of::<crate::billing::meters::Deactivate>("billing.meters.deactivate"),
    #[cfg(feature = "billing")]
    Entry::of::<crate::billing::meters::Reactivate>("billing.meters.reactivate"),
    #[cfg(feature = "billing_portal")]
    Entry::of::<
        crate::billing_portal::configurations::Create,
    >("billing_portal.configurations.create"),
    #[cfg(feature = "billing_portal")]
    Entry::of::<
        crate::billing_portal::configurations::Update,
    >("billing_portal.configurations.update"),
    #[cfg(feature = "billing_portal")]
    Entry::of::<
        crate::billing_portal::sessions::Create,
    >("billing_portal.sessions.create"),
    #[cfg(feature = "charges")]
    Entry::of::<crate::charges::Create>("charges.create"),
    #[cfg(feature = "charges")]
    Entry::of::<crate::charges::Update>("charges.update"),
    #[cfg(feature = "charges")]
    Entry::of::<crate::charges::Capture>("charges.capture"),
    #[cfg(feature = "charges")]
    Entry::of::<crate::charges::dispute::Update>("charges.dispute.update"),
    #[cfg(feature = "charges")]
    Entry::of::<crate::charges::dispute::Close>("charges.dispute.close"),
    #[cfg(feature = "charges")]
    Entry::of::<crate::charges::Refund>("charges.refund"),
    #[cfg(feature = "charges")]
    Entry::of::<crate::charges::refunds::Create>("charges.refunds.create"),
    #[cfg(feature = "charges")]
    Entry::of::<crate::charges::refunds::Update>("charges.refunds.update"),
    #[cfg(feature = "checkout")]
    Entry::of::<crate::checkout::sessions::Create>("checkout.sessions.create"),
    #[cfg(feature = "checkout")]
    Entry::of::<crate::checkout::sessions::Update>("checkout.sessions.update"),
    #[cfg(feature = "checkout")]
    Entry::of::<crate::checkout::sessions::Expire>("checkout.sessions.expire"),
    #[cfg(feature = "climate")]
    Entry::of::<crate::climate::orders::Create>("climate.orders.create"),
    #[cfg(feature = "climate")]
    Entry::of::<crate::climate::orders::Update>("climate.orders.update"),
    #[cfg(feature = "climate")]
    Entry::of::<crate::climate::orders::Cancel>("climate.orders.cancel"),
    #[cfg(feature = "coupons")]
    Entry::of::<crate::coupons::Create>("coupons.create"),
    #[cfg(feature = "coupons")]
    Entry::of::<crate::coupons::Update>("coupons.update"),
    #[cfg(feature = "credit_notes")]
    Entry::of::<crate::credit_notes::Create>("credit_notes.create"),
    #[cfg(feature = "credit_notes")]
    Entry::of::<crate::credit_notes::Update>("credit_notes.update"),
    #[cfg(feature = "credit_notes")]
    Entry::of::<crate::credit_notes::VoidCreditNote>("credit_notes.void_credit_note"),
    #[cfg(feature = "customer_sessions")]
    Entry::of::<crate::customer_sessions::Create>("customer_sessions.create"),
    #[cfg(feature = "customers")]
    Entry::of::<crate::customers::Create>("customers.create"),
    #[cfg(feature = "customers")]
    Entry::of::<crate::customers::Update>("customers.update"),
    #[cfg(feature = "customers")]
    Entry::of::<
        crate::customers::balance_transactions::Create,
    >("customers.balance_transactions.create"),
    #[cfg(feature = "customers")]
    Entry::of::<
        crate::customers::balance_transactions::Update,
    >("customers.balance_transactions.update"),
    #[cfg(feature = "customers")]
    Entry::of::<
        crate::customers::bank_accounts::Create,
    >("customers.bank_accounts.create"),
    #[cfg(feature = "customers")]
    Entry::of::<
        crate::customers::bank_accounts::Update,
    >("customers.bank_accounts.update"),
    #[cfg(feature = "customers")]
    Entry::of::<
        crate::customers::bank_accounts::Verify,
    >("customers.bank_accounts.verify"),
    #[cfg(feature = "customers")]
    Entry::of::<crate::customers::cards::Create>("customers.cards.create"),
    #[cfg(feature = "customers")]
    Entry::of::<crate::customers::cards::Update>("customers.cards.update"),
    #[cfg(feature = "customers")]
    Entry::of::<crate::customers::cash_balance::Update>("customers.cash_balance.update"),
    #[cfg(feature = "customers")]
    Entry::of::<
        crate::customers::funding_instructions::Create,
    >("customers.funding_instructions.create"),
    #[cfg(feature = "customers")]
    Entry::of::<
        crate::customers::payment_sources::Create,
    >("customers.payment_sources.create"),
    #[cfg(feature = "customers")]
    Entry::of::<
        crate::customers::payment_sources::Update,
    >("customers.payment_sources.update"),
    #[cfg(feature = "customers")]
    Entry::of::<
        crate::customers::payment_sources::Verify,
    >("customers.payment_sources.verify"),
    #[cfg(feature = "customers")]
    Entry::of::<
        crate::customers::subscriptions::Create,
    >("customers.subscriptions.create"),
    #[cfg(feature = "customers")]
    Entry::of::<
        crate::customers::subscriptions::Update,
    >("customers.subscriptions.update"),
    #[cfg(feature = "customers")]
    Entry::of::<crate::customers::tax_ids::Create>("customers.tax_ids.create"),
    #[cfg(feature = "disputes")]
    Entry::of::<crate::disputes::Update>("disputes.update"),
    #[cfg(feature = "disputes")]
    Entry::of::<crate::disputes::Close>("disputes.close"),
    #[cfg(feature = "entitlements")]
    Entry::of::<crate::entitlements::features::Create>("entitlements.features.create"),
    #[cfg(feature = "entitlements")]
    Entry::of::<crate::entitlements::features::Update>("entitlements.features.update"),
    #[cfg(feature = "ephemeral_keys")]
    Entry::of::<crate::ephemeral_keys::Create>("ephemeral_keys.create"),
    #[cfg(feature = "external_accounts")]
    Entry::of::<crate::external_accounts::Update>("external_accounts.update"),
    #[cfg(feature = "file_links")]
    Entry::of::<crate::file_links::Create>("file_links.create"),
    #[cfg(feature = "file_links")]
    Entry::of::<crate::file_links::Update>("file_links.update"),
    #[cfg(feature = "files")]
    Entry::of::<crate::files::Create>("files.create"),
    #[cfg(feature = "financial_connections")]
    Entry::of::<
        crate::financial_connections::accounts::Disconnect,
    >("financial_connections.accounts.disconnect"),
    #[cfg(feature = "financial_connections")]
    Entry::of::<
        crate::financial_connections::accounts::Refresh,
    >("financial_connections.accounts.refresh"),
    #[cfg(feature = "financial_connections")]
    Entry::of::<
        crate::financial_connections::accounts::Subscribe,
    >("financial_connections.accounts.subscribe"),
    #[cfg(feature = "financial_connections")]
    Entry::of::<
        crate::financial_connections::accounts::Unsubscribe,
    >("financial_connections.accounts.unsubscribe"),
    #[cfg(feature = "financial_connections")]
    Entry::of::<
        crate::financial_connections::sessions::Create,
    >("financial_connections.sessions.create"),
    #[cfg(feature = "forwarding")]
    Entry::of::<crate::forwarding::requests::Create>("forwarding.requests.create"),
    #[cfg(feature = "identity")]
    Entry::of::<
        crate::identity::verification_sessions::Create,
    >("identity.verification_sessions.create"),
    #[cfg(feature = "identity")]
    Entry::of::<
        crate::identity::verification_sessions::Update,
    >("identity.verification_sessions.update"),
    #[cfg(feature = "identity")]
    Entry::of::<
        crate::identity::verification_sessions::Cancel,
    >("identity.verification_sessions.cancel"),
    #[cfg(feature = "identity")]
    Entry::of::<
        crate::identity::verification_sessions::Redact,
    >("identity.verification_sessions.redact"),
    #[cfg(feature = "invoice_rendering_templates")]
    Entry::of::<
        crate::invoice_rendering_templates::Archive,
    >("invoice_rendering_templates.archive"),
    #[cfg(feature = "invoice_rendering_templates")]
    Entry::of::<
        crate::invoice_rendering_templates::Unarchive,
    >("invoice_rendering_templates.unarchive"),
    #[cfg(feature = "invoice_items")]
    Entry::of::<crate::invoice_items::Create>("invoice_items.create"),
    #[cfg(feature = "invoice_items")]
    Entry::of::<crate::invoice_items::Update>("invoice_items.update"),
    #[cfg(feature = "invoices")]
    Entry::of::<crate::invoices::Create>("invoices.create"),
    #[cfg(feature = "invoices")]
    Entry::of::<crate::invoices::CreatePreview>("invoices.create_preview"),
    #[cfg(feature = "invoices")]
    Entry::of::<crate::invoices::Update>("invoices.update"),
    #[cfg(feature = "invoices")]
    Entry::of::<crate::invoices::AddLines>("invoices.add_lines"),
    #[cfg(feature = "invoices")]
    Entry::of::<crate::invoices::AttachPayment>("invoices.attach_payment"),
    #[cfg(feature = "invoices")]
    Entry::of::<crate::invoices::FinalizeInvoice>("invoices.finalize_invoice"),
    #[cfg(feature = "invoices")]
    Entry::of::<crate::invoices::line_items::Update>("invoices.line_items.update"),
    #[cfg(feature = "invoices")]
    Entry::of::<crate::invoices::MarkUncollectible>("invoices.mark_uncollectible"),
    #[cfg(feature = "invoices")]
    Entry::of::<crate::invoices::Pay>("invoices.pay"),
    #[cfg(feature = "invoices")]
    Entry::of::<crate::invoices::RemoveLines>("invoices.remove_lines"),
    #[cfg(feature = "invoices")]
    Entry::of::<crate::invoices::SendInvoice>("invoices.send_invoice"),
    #[cfg(feature = "invoices")]
    Entry::of::<crate::invoices::UpdateLines>("invoices.update_lines"),
    #[cfg(feature = "invoices")]
    Entry::of::<crate::invoices::VoidInvoice>("invoices.void_invoice"),
    #[cfg(feature = "issuing")]
    Entry::of::<crate::issuing::authorizations::Update>("issuing.authorizations.update"),
    #[cfg(feature = "issuing")]
    Entry::of::<
        crate::issuing::authorizations::Approve,
    >("issuing.authorizations.approve"),
    #[cfg(feature = "issuing")]
    Entry::of::<
        crate::issuing::authorizations::Decline,
    >("issuing.authorizations.decline"),
    #[cfg(feature = "issuing")]
    Entry::of::<crate::issuing::cardholders::Create>("issuing.cardholders.create"),
    #[cfg(feature = "issuing")]
    Entry::of::<crate::issuing::cardholders::Update>("issuing.cardholders.update"),
    #[cfg(feature = "issuing")]
    Entry::of::<crate::issuing::cards::Create>("issuing.cards.create"),
    #[cfg(feature = "issuing")]
    Entry::of::<crate::issuing::cards::Update>("issuing.cards.update"),
    #[cfg(feature = "issuing")]
    Entry::of::<crate::issuing::disputes::Create>("issuing.disputes.create"),
    #[cfg(feature = "issuing")]
    Entry::of::<crate::issuing::disputes::Update>("issuing.disputes.update"),
    #[cfg(feature = "issuing")]
    Entry::of::<crate::issuing::disputes::Submit>("issuing.disputes.submit"),
    #[cfg(feature = "issuing")]
    Entry::of::<
        crate::issuing::personalization_designs::Create,
    >("issuing.personalization_designs.create"),
    #[cfg(feature = "issuing")]
    Entry::of::<
        crate::issuing::personalization_designs::Update,
    >("issuing.personalization_designs.update"),
    #[cfg(feature = "issuing")]
    Entry::of::<crate::issuing::settlements::Update>("issuing.settlements.update"),
    #[cfg(feature = "issuing")]
    Entry::of::<crate::issuing::tokens::Update>("issuing.tokens.update"),
    #[cfg(feature = "issuing")]
    Entry::of::<crate::issuing::transactions::Update>("issuing.transactions.update"),
    #[cfg(feature = "link_account_sessions")]
    Entry::of::<crate::link_account_sessions::Create>("link_account_sessions.create"),
    #[cfg(feature = "linked_accounts")]
    Entry::of::<crate::linked_accounts::Disconnect>("linked_accounts.disconnect"),
    #[cfg(feature = "linked_accounts")]
    Entry::of::<crate::linked_accounts::Refresh>("linked_accounts.refresh"),
    #[cfg(feature = "payment_intents")]
    Entry::of::<crate::payment_intents::Create>("payment_intents.create"),
    #[cfg(feature = "payment_intents")]
    Entry::of::<crate::payment_intents::Update>("payment_intents.update"),
    #[cfg(feature = "payment_intents")]
    Entry::of::<
        crate::payment_intents::ApplyCustomerBalance,
    >("payment_intents.apply_customer_balance"),
    #[cfg(feature = "payment_intents")]
    Entry::of::<crate::payment_intents::Cancel>("payment_intents.cancel"),
    #[cfg(feature = "payment_intents")]
    Entry::of::<crate::payment_intents::Capture>("payment_intents.capture"),
    #[cfg(feature = "payment_intents")]
    Entry::of::<crate::payment_intents::Confirm>("payment_intents.confirm"),
    #[cfg(feature = "payment_intents")]
    Entry::of::<
        crate::payment_intents::IncrementAuthorization,
    >("payment_intents.increment_authorization"),
    #[cfg(feature = "payment_intents")]
    Entry::of::<
        crate::payment_intents::VerifyMicrodeposits,
    >("payment_intents.verify_microdeposits"),
    #[cfg(feature = "payment_links")]
    Entry::of::<crate::payment_links::Create>("payment_links.create"),
    #[cfg(feature = "payment_links")]
    Entry::of::<crate::payment_links::Update>("payment_links.update"),
    #[cfg(feature = "payment_method_configurations")]
    Entry::of::<
        crate::payment_method_configurations::Create,
    >("payment_method_configurations.create"),
    #[cfg(feature = "payment_method_configurations")]
    Entry::of::<
        crate::payment_method_configurations::Update,
    >("payment_method_configurations.update"),
    #[cfg(feature = "payment_method_domains")]
    Entry::of::<crate::payment_method_domains::Create>("payment_method_domains.create"),
    #[cfg(feature = "payment_method_domains")]
    Entry::of::<crate::payment_method_domains::Update>("payment_method_domains.update"),
    #[cfg(feature = "payment_method_domains")]
    Entry::of::<
        crate::payment_method_domains::Validate,
    >("payment_method_domains.validate"),
    #[cfg(feature = "payment_methods")]
    Entry::of::<crate::payment_methods::Create>("payment_methods.create"),
    #[cfg(feature = "payment_methods")]
    Entry::of::<crate::payment_methods::Update>("payment_methods.update"),
    #[cfg(feature = "payment_methods")]
    Entry::of::<crate::payment_methods::Attach>("payment_methods.attach"),
    #[cfg(feature = "payment_methods")]
    Entry::of::<crate::payment_methods::Detach>("payment_methods.detach"),
    #[cfg(feature = "payment_records")]
    Entry::of::<
        crate::payment_records::ReportPaymentAttempt,
    >("payment_records.report_payment_attempt"),
    #[cfg(feature = "payment_records")]
    Entry::of::<
        crate::payment_records::ReportPaymentAttemptCanceled,
    >("payment_records.report_payment_attempt_canceled"),
    #[cfg(feature = "payment_records")]
    Entry::of::<
        crate::payment_records::ReportPaymentAttemptFailed,
    >("payment_records.report_payment_attempt_failed"),
    #[cfg(feature = "payment_records")]
    Entry::of::<
        crate::payment_records::ReportPaymentAttemptGuaranteed,
    >("payment_records.report_payment_attempt_guaranteed"),
    #[cfg(feature = "payment_records")]
    Entry::of::<
        crate::payment_records::ReportPaymentAttemptInformational,
    >("payment_records.report_payment_attempt_informational"),
    #[cfg(feature = "payment_records")]
    Entry::of::<crate::payment_records::ReportRefund>("payment_records.report_refund"),
    #[cfg(feature = "payment_records")]
    Entry::of::<crate::payment_records::ReportPayment>("payment_records.report_payment"),
    #[cfg(feature = "payouts")]
    Entry::of::<crate::payouts::Create>("payouts.create"),
    #[cfg(feature = "payouts")]
    Entry::of::<crate::payouts::Update>("payouts.update"),
    #[cfg(feature = "payouts")]
    Entry::of::<crate::payouts::Cancel>("payouts.cancel"),
    #[cfg(feature = "payouts")]
    Entry::of::<crate::payouts::Reverse>("payouts.reverse"),
    #[cfg(feature = "plans")]
    Entry::of::<crate::plans::Create>("plans.create"),
    #[cfg(feature = "plans")]
    Entry::of::<crate::plans::Update>("plans.update"),
    #[cfg(feature = "prices")]
    Entry::of::<crate::prices::Create>("prices.create"),
    #[cfg(feature = "prices")]
    Entry::of::<crate::prices::Update>("prices.update"),
    #[cfg(feature = "products")]
    Entry::of::<crate::products::Create>("products.create"),
    #[cfg(feature = "products")]
    Entry::of::<crate::products::Update>("products.update"),
    #[cfg(feature = "products")]
    Entry::of::<crate::products::features::Create>("products.features.create"),
    #[cfg(feature = "promotion_codes")]
    Entry::of::<crate::promotion_codes::Create>("promotion_codes.create"),
    #[cfg(feature = "promotion_codes")]
    Entry::of::<crate::promotion_codes::Update>("promotion_codes.update"),
    #[cfg(feature = "quotes")]
    Entry::of::<crate::quotes::Create>("quotes.create"),
    #[cfg(feature = "quotes")]
    Entry::of::<crate::quotes::Update>("quotes.update"),
    #[cfg(feature = "quotes")]
    Entry::of::<crate::quotes::Accept>("quotes.accept"),
    #[cfg(feature = "quotes")]
    Entry::of::<crate::quotes::Cancel>("quotes.cancel"),
    #[cfg(feature = "quotes")]
    Entry::of::<crate::quotes::FinalizeQuote>("quotes.finalize_quote"),
    #[cfg(feature = "radar")]
    Entry::of::<
        crate::radar::payment_evaluations::Create,
    >("radar.payment_evaluations.create"),
    #[cfg(feature = "radar")]
    Entry::of::<crate::radar::value_list_items::Create>("radar.value_list_items.create"),
    #[cfg(feature = "radar")]
    Entry::of::<crate::radar::value_lists::Create>("radar.value_lists.create"),
    #[cfg(feature = "radar")]
    Entry::of::<crate::radar::value_lists::Update>("radar.value_lists.update"),
    #[cfg(feature = "refunds")]
    Entry::of::<crate::refunds::Create>("refunds.create"),
    #[cfg(feature = "refunds")]
    Entry::of::<crate::refunds::Update>("refunds.update"),
    #[cfg(feature = "refunds")]
    Entry::of::<crate::refunds::Cancel>("refunds.cancel"),
    #[cfg(feature = "reporting")]
    Entry::of::<crate::reporting::report_runs::Create>("reporting.report_runs.create"),
    #[cfg(feature = "reviews")]
    Entry::of::<crate::reviews::Approve>("reviews.approve"),
    #[cfg(feature = "setup_intents")]
    Entry::of::<crate::setup_intents::Create>("setup_intents.create"),
    #[cfg(feature = "setup_intents")]
    Entry::of::<crate::setup_intents::Update>("setup_intents.update"),
    #[cfg(feature = "setup_intents")]
    Entry::of::<crate::setup_intents::Cancel>("setup_intents.cancel"),
    #[cfg(feature = "setup_intents")]
    Entry::of::<crate::setup_intents::Confirm>("setup_intents.confirm"),
    #[cfg(feature = "setup_intents")]
    Entry::of::<
        crate::setup_intents::VerifyMicrodeposits,
    >("setup_intents.verify_microdeposits"),
    #[cfg(feature = "shipping_rates")]
    Entry::of::<crate::shipping_rates::Create>("shipping_rates.create"),
    #[cfg(feature = "shipping_rates")]
    Entry::of::<crate::shipping_rates::Update>("shipping_rates.update"),
    #[cfg(feature = "sigma")]
    Entry::of::<crate::sigma::saved_queries::Update>("sigma.saved_queries.update"),
    #[cfg(feature = "sources")]
    Entry::of::<crate::sources::Create>("sources.create"),
    #[cfg(feature = "sources")]
    Entry::of::<crate::sources::Update>("sources.update"),
    #[cfg(feature = "sources")]
    Entry::of::<crate::sources::Verify>("sources.verify"),
    #[cfg(feature = "subscription_items")]
    Entry::of::<crate::subscription_items::Create>("subscription_items.create"),
    #[cfg(feature = "subscription_items")]
    Entry::of::<crate::subscription_items::Update>("subscription_items.update"),
    #[cfg(feature = "subscription_schedules")]
    Entry::of::<crate::subscription_schedules::Create>("subscription_schedules.create"),
    #[cfg(feature = "subscription_schedules")]
    Entry::of::<crate::subscription_schedules::Update>("subscription_schedules.update"),
    #[cfg(feature = "subscription_schedules")]
    Entry::of::<crate::subscription_schedules::Cancel>("subscription_schedules.cancel"),
    #[cfg(feature = "subscription_schedules")]
    Entry::of::<
        crate::subscription_schedules::Release,
    >("subscription_schedules.release"),
    #[cfg(feature = "subscriptions")]
    Entry::of::<crate::subscriptions::Create>("subscriptions.create"),
    #[cfg(feature = "subscriptions")]
    Entry::of::<crate::subscriptions::Update>("subscriptions.update"),
    #[cfg(feature = "subscriptions")]
    Entry::of::<crate::subscriptions::Migrate>("subscriptions.migrate"),
    #[cfg(feature = "subscriptions")]
    Entry::of::<crate::subscriptions::Resume>("subscriptions.resume"),
    #[cfg(feature = "tax")]
    Entry::of::<crate::tax::calculations::Create>("tax.calculations.create"),
    #[cfg(feature = "tax_ids")]
    Entry::of::<crate::tax_ids::Create>("tax_ids.create"),
    #[cfg(feature = "tax_rates")]
    Entry::of::<crate::tax_rates::Create>("tax_rates.create"),
    #[cfg(feature = "tax_rates")]
    Entry::of::<crate::tax_rates::Update>("tax_rates.update"),
    #[cfg(feature = "tax")]
    Entry::of::<crate::tax::registrations::Create>("tax.registrations.create"),
    #[cfg(feature = "tax")]
    Entry::of::<crate::tax::registrations::Update>("tax.registrations.update"),
    #[cfg(feature = "tax")]
    Entry::of::<crate::tax::settings::Update>("tax.settings.update"),
    #[cfg(feature = "tax")]
    Entry::of::<
        crate::tax::transactions::CreateFromCalculation,
    >("tax.transactions.create_from_calculation"),
    #[cfg(feature = "tax")]
    Entry::of::<
        crate::tax::transactions::CreateReversal,
    >("tax.transactions.create_reversal"),
    #[cfg(feature = "terminal")]
    Entry::of::<
        crate::terminal::configurations::Create,
    >("terminal.configurations.create"),
    #[cfg(feature = "terminal")]
    Entry::of::<
        crate::terminal::configurations::Update,
    >("terminal.configurations.update"),
    #[cfg(feature = "terminal")]
    Entry::of::<
        crate::terminal::connection_tokens::Create,
    >("terminal.connection_tokens.create"),
    #[cfg(feature = "terminal")]
    Entry::of::<crate::terminal::locations::Create>("terminal.locations.create"),
    #[cfg(feature = "terminal")]
    Entry::of::<crate::terminal::locations::Update>("terminal.locations.update"),
    #[cfg(feature = "terminal")]
    Entry::of::<
        crate::terminal::onboarding_links::Create,
    >("terminal.onboarding_links.create"),
    #[cfg(feature = "terminal")]
    Entry::of::<crate::terminal::readers::Create>("terminal.readers.create"),
    #[cfg(feature = "terminal")]
    Entry::of::<crate::terminal::readers::Update>("terminal.readers.update"),
    #[cfg(feature = "terminal")]
    Entry::of::<
        crate::terminal::readers::CancelAction,
    >("terminal.readers.cancel_action"),
    #[cfg(feature = "terminal")]
    Entry::of::<
        crate::terminal::readers::CollectInputs,
    >("terminal.readers.collect_inputs"),
    #[cfg(feature = "terminal")]
    Entry::of::<
        crate::terminal::readers::CollectPaymentMethod,
    >("terminal.readers.collect_payment_method"),
    #[cfg(feature = "terminal")]
    Entry::of::<
        crate::terminal::readers::ConfirmPaymentIntent,
    >("terminal.readers.confirm_payment_intent"),
    #[cfg(feature = "terminal")]
    Entry::of::<
        crate::terminal::readers::ProcessPaymentIntent,
    >("terminal.readers.process_payment_intent"),
    #[cfg(feature = "terminal")]
    Entry::of::<
        crate::terminal::readers::ProcessSetupIntent,
    >("terminal.readers.process_setup_intent"),
    #[cfg(feature = "terminal")]
    Entry::of::<
        crate::terminal::readers::RefundPayment,
    >("terminal.readers.refund_payment"),
    #[cfg(feature = "terminal")]
    Entry::of::<
        crate::terminal::readers::SetReaderDisplay,
    >("terminal.readers.set_reader_display"),
    #[cfg(feature = "terminal")]
    Entry::of::<crate::terminal::refunds::Create>("terminal.refunds.create"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::confirmation_tokens::Create,
    >("test_helpers.confirmation_tokens.create"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::customers::FundCashBalance,
    >("test_helpers.customers.fund_cash_balance"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::issuing::authorizations::Create,
    >("test_helpers.issuing.authorizations.create"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::issuing::authorizations::Capture,
    >("test_helpers.issuing.authorizations.capture"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::issuing::authorizations::Expire,
    >("test_helpers.issuing.authorizations.expire"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::issuing::authorizations::FinalizeAmount,
    >("test_helpers.issuing.authorizations.finalize_amount"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::issuing::authorizations::Respond,
    >("test_helpers.issuing.authorizations.respond"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::issuing::authorizations::Increment,
    >("test_helpers.issuing.authorizations.increment"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::issuing::authorizations::Reverse,
    >("test_helpers.issuing.authorizations.reverse"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::issuing::cards::DeliverCard,
    >("test_helpers.issuing.cards.deliver_card"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::issuing::cards::FailCard,
    >("test_helpers.issuing.cards.fail_card"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::issuing::cards::ReturnCard,
    >("test_helpers.issuing.cards.return_card"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::issuing::cards::ShipCard,
    >("test_helpers.issuing.cards.ship_card"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::issuing::cards::SubmitCard,
    >("test_helpers.issuing.cards.submit_card"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::issuing::personalization_designs::Activate,
    >("test_helpers.issuing.personalization_designs.activate"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::issuing::personalization_designs::Deactivate,
    >("test_helpers.issuing.personalization_designs.deactivate"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::issuing::personalization_designs::Reject,
    >("test_helpers.issuing.personalization_designs.reject"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::issuing::settlements::Create,
    >("test_helpers.issuing.settlements.create"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::issuing::settlements::Complete,
    >("test_helpers.issuing.settlements.complete"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::issuing::transactions::CreateForceCapture,
    >("test_helpers.issuing.transactions.create_force_capture"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::issuing::transactions::CreateUnlinkedRefund,
    >("test_helpers.issuing.transactions.create_unlinked_refund"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::issuing::transactions::Refund,
    >("test_helpers.issuing.transactions.refund"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<crate::test_helpers::refunds::Expire>("test_helpers.refunds.expire"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::terminal::readers::PresentPaymentMethod,
    >("test_helpers.terminal.readers.present_payment_method"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::terminal::readers::SucceedInputCollection,
    >("test_helpers.terminal.readers.succeed_input_collection"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::terminal::readers::TimeoutInputCollection,
    >("test_helpers.terminal.readers.timeout_input_collection"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::test_clocks::Create,
    >("test_helpers.test_clocks.create"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::test_clocks::Advance,
    >("test_helpers.test_clocks.advance"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::treasury::inbound_transfers::Fail,
    >("test_helpers.treasury.inbound_transfers.fail"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::treasury::inbound_transfers::ReturnInboundTransfer,
    >("test_helpers.treasury.inbound_transfers.return_inbound_transfer"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::treasury::inbound_transfers::Succeed,
    >("test_helpers.treasury.inbound_transfers.succeed"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::treasury::outbound_payments::Update,
    >("test_helpers.treasury.outbound_payments.update"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::treasury::outbound_payments::Fail,
    >("test_helpers.treasury.outbound_payments.fail"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::treasury::outbound_payments::Post,
    >("test_helpers.treasury.outbound_payments.post"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::treasury::outbound_payments::ReturnOutboundPayment,
    >("test_helpers.treasury.outbound_payments.return_outbound_payment"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::treasury::outbound_transfers::Update,
    >("test_helpers.treasury.outbound_transfers.update"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::treasury::outbound_transfers::Fail,
    >("test_helpers.treasury.outbound_transfers.fail"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::treasury::outbound_transfers::Post,
    >("test_helpers.treasury.outbound_transfers.post"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::treasury::outbound_transfers::ReturnOutboundTransfer,
    >("test_helpers.treasury.outbound_transfers.return_outbound_transfer"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::treasury::received_credits::Create,
    >("test_helpers.treasury.received_credits.create"),
    #[cfg(feature = "test_helpers")]
    Entry::of::<
        crate::test_helpers::treasury::received_debits::Create,
    >("test_helpers.treasury.received_debits.create"),
    #[cfg(feature = "tokens")]
    Entry::of::<crate::tokens::Create>("tokens.create"),
    #[cfg(feature = "topups")]
    Entry::of::<crate::topups::Create>("topups.create"),
    #[cfg(feature = "topups")]
    Entry::of::<crate::topups::Update>("topups.update"),
    #[cfg(feature = "topups")]
    Entry::of::<crate::topups::Cancel>("topups.cancel"),
    #[cfg(feature = "transfers")]
    Entry::of::<crate::transfers::Create>("transfers.create"),
    #[cfg(feature = "transfers")]
    Entry::of::<crate::transfers::reversals::Create>("transfers.reversals.create"),
    #[cfg(feature = "transfers")]
    Entry::of::<crate::transfers::Update>("transfers.update"),
    #[cfg(feature = "transfers")]
    Entry::of::<crate::transfers::reversals::Update>("transfers.reversals.update"),
    #[cfg(feature = "treasury")]
    Entry::of::<
        crate::treasury::credit_reversals::Create,
    >("treasury.credit_reversals.create"),
    #[cfg(feature = "treasury")]
    Entry::of::<
        crate::treasury::debit_reversals::Create,
    >("treasury.debit_reversals.create"),
    #[cfg(feature = "treasury")]
    Entry::of::<
        crate::treasury::financial_accounts::Create,
    >("treasury.financial_accounts.create"),
    #[cfg(feature = "treasury")]
    Entry::of::<
        crate::treasury::financial_accounts::Update,
    >("treasury.financial_accounts.update"),
    #[cfg(feature = "treasury")]
    Entry::of::<
        crate::treasury::financial_accounts::Close,
    >("treasury.financial_accounts.close"),
    #[cfg(feature = "treasury")]
    Entry::of::<
        crate::treasury::financial_accounts::features::Update,
    >("treasury.financial_accounts.features.update"),
    #[cfg(feature = "treasury")]
    Entry::of::<
        crate::treasury::inbound_transfers::Create,
    >("treasury.inbound_transfers.create"),
    #[cfg(feature = "treasury")]
    Entry::of::<
        crate::treasury::inbound_transfers::Cancel,
    >("treasury.inbound_transfers.cancel"),
    #[cfg(feature = "treasury")]
    Entry::of::<
        crate::treasury::outbound_payments::Create,
    >("treasury.outbound_payments.create"),
    #[cfg(feature = "treasury")]
    Entry::of::<
        crate::treasury::outbound_payments::Cancel,
    >("treasury.outbound_payments.cancel"),
    #[cfg(feature = "treasury")]
    Entry::of::<
        crate::treasury::outbound_transfers::Create,
    >("treasury.outbound_transfers.create"),
    #[cfg(feature = "treasury")]
    Entry::of::<
        crate::treasury::outbound_transfers::Cancel,
    >("treasury.outbound_transfers.cancel"),
    #[cfg(feature = "v2_billing")]
    Entry::of::<
        crate::v2::billing::meter_event_adjustments::Create,
    >("v2.billing.meter_event_adjustments.create"),
    #[cfg(feature = "v2_billing")]
    Entry::of::<
        crate::v2::billing::meter_event_session::Create,
    >("v2.billing.meter_event_session.create"),
    #[cfg(feature = "v2_billing")]
    Entry::of::<
        crate::v2::billing::meter_event_stream::Create,
    >("v2.billing.meter_event_stream.create"),
    #[cfg(feature = "v2_billing")]
    Entry::of::<
        crate::v2::billing::meter_events::Create,
    >("v2.billing.meter_events.create"),
    #[cfg(feature = "v2_commerce")]
    Entry::of::<
        crate::v2::commerce::product_catalog::imports::Create,
    >("v2.commerce.product_catalog.imports.create"),
    #[cfg(feature = "v2_core")]
    Entry::of::<crate::v2::core::account_links::Create>("v2.core.account_links.create"),
    #[cfg(feature = "v2_core")]
    Entry::of::<
        crate::v2::core::account_tokens::Create,
    >("v2.core.account_tokens.create"),
    #[cfg(feature = "v2_core")]
    Entry::of::<crate::v2::core::accounts::Create>("v2.core.accounts.create"),
    #[cfg(feature = "v2_core")]
    Entry::of::<
        crate::v2::core::accounts::person_tokens::Create,
    >("v2.core.accounts.person_tokens.create"),
    #[cfg(feature = "v2_core")]
    Entry::of::<
        crate::v2::core::accounts::persons::Create,
    >("v2.core.accounts.persons.create"),
    #[cfg(feature = "v2_core")]
    Entry::of::<
        crate::v2::core::accounts::persons::Update,
    >("v2.core.accounts.persons.update"),
    #[cfg(feature = "v2_core")]
    Entry::of::<crate::v2::core::accounts::Update>("v2.core.accounts.update"),
    #[cfg(feature = "v2_core")]
    Entry::of::<crate::v2::core::accounts::Close>("v2.core.accounts.close"),
    #[cfg(feature = "v2_core")]
    Entry::of::<
        crate::v2::core::event_destinations::Create,
    >("v2.core.event_destinations.create"),
    #[cfg(feature = "v2_core")]
    Entry::of::<
        crate::v2::core::event_destinations::Update,
    >("v2.core.event_destinations.update"),
    #[cfg(feature = "v2_core")]
    Entry::of::<
        crate::v2::core::event_destinations::Disable,
    >("v2.core.event_destinations.disable"),
    #[cfg(feature = "v2_core")]
    Entry::of::<
        crate::v2::core::event_destinations::Enable,
    >("v2.core.event_destinations.enable"),
    #[cfg(feature = "v2_core")]
    Entry::of::<
        crate::v2::core::event_destinations::Ping,
    >("v2.core.event_destinations.ping"),
    #[cfg(feature = "webhook_endpoints")]
    Entry::of::<crate::webhook_endpoints::Create>("webhook_endpoints.create"),
    #[cfg(feature = "webhook_endpoints")]
    Entry::of::<crate::webhook_endpoints::Update>("webhook_endpoints.update"),
];

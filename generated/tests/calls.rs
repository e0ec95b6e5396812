// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Every operation as its user begins it: what is required, and nothing else.
#![cfg(feature = "full")]
#![allow(deprecated)]

/// The operation that a request is of.
fn operation<R: stripe_client::rt::Request>(_: &R) -> &'static str {
    R::OPERATION.id
}

#[test]
fn accounts_retrieve_current() {
    let request = stripe_client::accounts::retrieve_current();
    assert_eq!(operation(& request), "GetAccount");
}

#[test]
fn account_links_create() {
    let request = stripe_client::account_links::create(
        "acct_123",
        stripe_client::account_links::params::Type::AccountOnboarding,
    );
    assert_eq!(operation(& request), "PostAccountLinks");
}

#[test]
fn account_sessions_create() {
    let request = stripe_client::account_sessions::create(
        "acct_123",
        stripe_client::account_sessions::params::Components::new(),
    );
    assert_eq!(operation(& request), "PostAccountSessions");
}

#[test]
fn accounts_list() {
    let request = stripe_client::accounts::list();
    assert_eq!(operation(& request), "GetAccounts");
}

#[test]
fn accounts_create() {
    let request = stripe_client::accounts::create();
    assert_eq!(operation(& request), "PostAccounts");
}

#[test]
fn accounts_retrieve() {
    let request = stripe_client::accounts::retrieve("acct_123");
    assert_eq!(operation(& request), "GetAccountsAccount");
}

#[test]
fn accounts_update() {
    let request = stripe_client::accounts::update("acct_123");
    assert_eq!(operation(& request), "PostAccountsAccount");
}

#[test]
fn accounts_delete() {
    let request = stripe_client::accounts::delete("acct_123");
    assert_eq!(operation(& request), "DeleteAccountsAccount");
}

#[test]
fn accounts_bank_accounts_create() {
    let request = stripe_client::accounts::bank_accounts::create("acct_123");
    assert_eq!(operation(& request), "PostAccountsAccountBankAccounts");
}

#[test]
fn accounts_bank_accounts_retrieve() {
    let request = stripe_client::accounts::bank_accounts::retrieve("acct_123", "ba_123");
    assert_eq!(operation(& request), "GetAccountsAccountBankAccountsId");
}

#[test]
fn accounts_bank_accounts_update() {
    let request = stripe_client::accounts::bank_accounts::update("acct_123", "ba_123");
    assert_eq!(operation(& request), "PostAccountsAccountBankAccountsId");
}

#[test]
fn accounts_bank_accounts_delete() {
    let request = stripe_client::accounts::bank_accounts::delete("acct_123", "ba_123");
    assert_eq!(operation(& request), "DeleteAccountsAccountBankAccountsId");
}

#[test]
fn accounts_capabilities_list() {
    let request = stripe_client::accounts::capabilities::list("acct_123");
    assert_eq!(operation(& request), "GetAccountsAccountCapabilities");
}

#[test]
fn accounts_capabilities_retrieve() {
    let request = stripe_client::accounts::capabilities::retrieve(
        "acct_123",
        "capability_123",
    );
    assert_eq!(operation(& request), "GetAccountsAccountCapabilitiesCapability");
}

#[test]
fn accounts_capabilities_update() {
    let request = stripe_client::accounts::capabilities::update(
        "acct_123",
        "capability_123",
    );
    assert_eq!(operation(& request), "PostAccountsAccountCapabilitiesCapability");
}

#[test]
fn accounts_external_accounts_list() {
    let request = stripe_client::accounts::external_accounts::list("acct_123");
    assert_eq!(operation(& request), "GetAccountsAccountExternalAccounts");
}

#[test]
fn accounts_external_accounts_create() {
    let request = stripe_client::accounts::external_accounts::create("acct_123");
    assert_eq!(operation(& request), "PostAccountsAccountExternalAccounts");
}

#[test]
fn accounts_external_accounts_retrieve() {
    let request = stripe_client::accounts::external_accounts::retrieve(
        "acct_123",
        "ba_123",
    );
    assert_eq!(operation(& request), "GetAccountsAccountExternalAccountsId");
}

#[test]
fn accounts_external_accounts_update() {
    let request = stripe_client::accounts::external_accounts::update(
        "acct_123",
        "ba_123",
    );
    assert_eq!(operation(& request), "PostAccountsAccountExternalAccountsId");
}

#[test]
fn accounts_external_accounts_delete() {
    let request = stripe_client::accounts::external_accounts::delete(
        "acct_123",
        "ba_123",
    );
    assert_eq!(operation(& request), "DeleteAccountsAccountExternalAccountsId");
}

#[test]
fn accounts_login_links_create() {
    let request = stripe_client::accounts::login_links::create("acct_123");
    assert_eq!(operation(& request), "PostAccountsAccountLoginLinks");
}

#[test]
fn accounts_people_list() {
    let request = stripe_client::accounts::people::list("acct_123");
    assert_eq!(operation(& request), "GetAccountsAccountPeople");
}

#[test]
fn accounts_people_create() {
    let request = stripe_client::accounts::people::create("acct_123");
    assert_eq!(operation(& request), "PostAccountsAccountPeople");
}

#[test]
fn accounts_people_retrieve() {
    let request = stripe_client::accounts::people::retrieve("acct_123", "person_123");
    assert_eq!(operation(& request), "GetAccountsAccountPeoplePerson");
}

#[test]
fn accounts_people_update() {
    let request = stripe_client::accounts::people::update("acct_123", "person_123");
    assert_eq!(operation(& request), "PostAccountsAccountPeoplePerson");
}

#[test]
fn accounts_people_delete() {
    let request = stripe_client::accounts::people::delete("acct_123", "person_123");
    assert_eq!(operation(& request), "DeleteAccountsAccountPeoplePerson");
}

#[test]
fn accounts_persons_list() {
    let request = stripe_client::accounts::persons::list("acct_123");
    assert_eq!(operation(& request), "GetAccountsAccountPersons");
}

#[test]
fn accounts_persons_create() {
    let request = stripe_client::accounts::persons::create("acct_123");
    assert_eq!(operation(& request), "PostAccountsAccountPersons");
}

#[test]
fn accounts_persons_retrieve() {
    let request = stripe_client::accounts::persons::retrieve("acct_123", "person_123");
    assert_eq!(operation(& request), "GetAccountsAccountPersonsPerson");
}

#[test]
fn accounts_persons_update() {
    let request = stripe_client::accounts::persons::update("acct_123", "person_123");
    assert_eq!(operation(& request), "PostAccountsAccountPersonsPerson");
}

#[test]
fn accounts_persons_delete() {
    let request = stripe_client::accounts::persons::delete("acct_123", "person_123");
    assert_eq!(operation(& request), "DeleteAccountsAccountPersonsPerson");
}

#[test]
fn accounts_reject() {
    let request = stripe_client::accounts::reject("acct_123", "reason");
    assert_eq!(operation(& request), "PostAccountsAccountReject");
}

#[test]
fn apple_pay_domains_list() {
    let request = stripe_client::apple_pay_domains::list();
    assert_eq!(operation(& request), "GetApplePayDomains");
}

#[test]
fn apple_pay_domains_create() {
    let request = stripe_client::apple_pay_domains::create("Ada Lovelace");
    assert_eq!(operation(& request), "PostApplePayDomains");
}

#[test]
fn apple_pay_domains_retrieve() {
    let request = stripe_client::apple_pay_domains::retrieve("apwc_123");
    assert_eq!(operation(& request), "GetApplePayDomainsDomain");
}

#[test]
fn apple_pay_domains_delete() {
    let request = stripe_client::apple_pay_domains::delete("apwc_123");
    assert_eq!(operation(& request), "DeleteApplePayDomainsDomain");
}

#[test]
fn application_fees_list() {
    let request = stripe_client::application_fees::list();
    assert_eq!(operation(& request), "GetApplicationFees");
}

#[test]
fn application_fees_refunds_retrieve() {
    let request = stripe_client::application_fees::refunds::retrieve(
        "fee_123",
        "fr_123",
    );
    assert_eq!(operation(& request), "GetApplicationFeesFeeRefundsId");
}

#[test]
fn application_fees_refunds_update() {
    let request = stripe_client::application_fees::refunds::update("fee_123", "fr_123");
    assert_eq!(operation(& request), "PostApplicationFeesFeeRefundsId");
}

#[test]
fn application_fees_retrieve() {
    let request = stripe_client::application_fees::retrieve("fee_123");
    assert_eq!(operation(& request), "GetApplicationFeesId");
}

#[test]
fn application_fees_refund() {
    let request = stripe_client::application_fees::refund("fee_123");
    assert_eq!(operation(& request), "PostApplicationFeesIdRefund");
}

#[test]
fn application_fees_refunds_list() {
    let request = stripe_client::application_fees::refunds::list("fee_123");
    assert_eq!(operation(& request), "GetApplicationFeesIdRefunds");
}

#[test]
fn application_fees_refunds_create() {
    let request = stripe_client::application_fees::refunds::create("fee_123");
    assert_eq!(operation(& request), "PostApplicationFeesIdRefunds");
}

#[test]
fn apps_secrets_list() {
    let request = stripe_client::apps::secrets::list(
        stripe_client::apps::secrets::params::Scope::new(
            stripe_client::apps::ScopeType::Account,
        ),
    );
    assert_eq!(operation(& request), "GetAppsSecrets");
}

#[test]
fn apps_secrets_create() {
    let request = stripe_client::apps::secrets::create(
        "Ada Lovelace",
        "payload",
        stripe_client::apps::secrets::params::Scope::new(
            stripe_client::apps::ScopeType::Account,
        ),
    );
    assert_eq!(operation(& request), "PostAppsSecrets");
}

#[test]
fn apps_secrets_delete_where() {
    let request = stripe_client::apps::secrets::delete_where(
        "Ada Lovelace",
        stripe_client::apps::secrets::params::Scope::new(
            stripe_client::apps::ScopeType::Account,
        ),
    );
    assert_eq!(operation(& request), "PostAppsSecretsDelete");
}

#[test]
fn apps_secrets_find() {
    let request = stripe_client::apps::secrets::find(
        "Ada Lovelace",
        stripe_client::apps::secrets::params::Scope::new(
            stripe_client::apps::ScopeType::Account,
        ),
    );
    assert_eq!(operation(& request), "GetAppsSecretsFind");
}

#[test]
fn balance_retrieve() {
    let request = stripe_client::balance::retrieve();
    assert_eq!(operation(& request), "GetBalance");
}

#[test]
fn balance_history_list() {
    let request = stripe_client::balance::history::list();
    assert_eq!(operation(& request), "GetBalanceHistory");
}

#[test]
fn balance_history_retrieve() {
    let request = stripe_client::balance::history::retrieve("txn_123");
    assert_eq!(operation(& request), "GetBalanceHistoryId");
}

#[test]
fn balance_settings_retrieve() {
    let request = stripe_client::balance_settings::retrieve();
    assert_eq!(operation(& request), "GetBalanceSettings");
}

#[test]
fn balance_settings_update() {
    let request = stripe_client::balance_settings::update();
    assert_eq!(operation(& request), "PostBalanceSettings");
}

#[test]
fn balance_transactions_list() {
    let request = stripe_client::balance_transactions::list();
    assert_eq!(operation(& request), "GetBalanceTransactions");
}

#[test]
fn balance_transactions_retrieve() {
    let request = stripe_client::balance_transactions::retrieve("txn_123");
    assert_eq!(operation(& request), "GetBalanceTransactionsId");
}

#[test]
fn billing_alerts_list() {
    let request = stripe_client::billing::alerts::list();
    assert_eq!(operation(& request), "GetBillingAlerts");
}

#[test]
fn billing_alerts_create() {
    let request = stripe_client::billing::alerts::create(
        stripe_client::billing::alerts::params::AlertType::UsageThreshold,
        "title",
    );
    assert_eq!(operation(& request), "PostBillingAlerts");
}

#[test]
fn billing_alerts_retrieve() {
    let request = stripe_client::billing::alerts::retrieve("alrt_123");
    assert_eq!(operation(& request), "GetBillingAlertsId");
}

#[test]
fn billing_alerts_activate() {
    let request = stripe_client::billing::alerts::activate("alrt_123");
    assert_eq!(operation(& request), "PostBillingAlertsIdActivate");
}

#[test]
fn billing_alerts_archive() {
    let request = stripe_client::billing::alerts::archive("alrt_123");
    assert_eq!(operation(& request), "PostBillingAlertsIdArchive");
}

#[test]
fn billing_alerts_deactivate() {
    let request = stripe_client::billing::alerts::deactivate("alrt_123");
    assert_eq!(operation(& request), "PostBillingAlertsIdDeactivate");
}

#[test]
fn billing_credit_balance_summary_retrieve() {
    let request = stripe_client::billing::credit_balance_summary::retrieve(
        stripe_client::billing::credit_balance_summary::params::Filter::new(
            stripe_client::billing::credit_balance_summary::params::Type::ApplicabilityScope,
        ),
    );
    assert_eq!(operation(& request), "GetBillingCreditBalanceSummary");
}

#[test]
fn billing_credit_balance_transactions_list() {
    let request = stripe_client::billing::credit_balance_transactions::list();
    assert_eq!(operation(& request), "GetBillingCreditBalanceTransactions");
}

#[test]
fn billing_credit_balance_transactions_retrieve() {
    let request = stripe_client::billing::credit_balance_transactions::retrieve(
        "cbtxn_123",
    );
    assert_eq!(operation(& request), "GetBillingCreditBalanceTransactionsId");
}

#[test]
fn billing_credit_grants_list() {
    let request = stripe_client::billing::credit_grants::list();
    assert_eq!(operation(& request), "GetBillingCreditGrants");
}

#[test]
fn billing_credit_grants_create() {
    let request = stripe_client::billing::credit_grants::create(
        stripe_client::billing::credit_grants::params::Amount::new(
            stripe_client::billing::credit_grants::params::Type::Monetary,
        ),
        stripe_client::billing::credit_grants::params::ApplicabilityConfig::new(
            stripe_client::billing::params::Scope::new(),
        ),
    );
    assert_eq!(operation(& request), "PostBillingCreditGrants");
}

#[test]
fn billing_credit_grants_retrieve() {
    let request = stripe_client::billing::credit_grants::retrieve("credgr_123");
    assert_eq!(operation(& request), "GetBillingCreditGrantsId");
}

#[test]
fn billing_credit_grants_update() {
    let request = stripe_client::billing::credit_grants::update("credgr_123");
    assert_eq!(operation(& request), "PostBillingCreditGrantsId");
}

#[test]
fn billing_credit_grants_expire() {
    let request = stripe_client::billing::credit_grants::expire("credgr_123");
    assert_eq!(operation(& request), "PostBillingCreditGrantsIdExpire");
}

#[test]
fn billing_credit_grants_void_grant() {
    let request = stripe_client::billing::credit_grants::void_grant("credgr_123");
    assert_eq!(operation(& request), "PostBillingCreditGrantsIdVoid");
}

#[test]
fn billing_meter_event_adjustments_create() {
    let request = stripe_client::billing::meter_event_adjustments::create(
        "Ada Lovelace",
        stripe_client::billing::meter_event_adjustments::params::Type::Cancel,
    );
    assert_eq!(operation(& request), "PostBillingMeterEventAdjustments");
}

#[test]
fn billing_meter_events_create() {
    let request = stripe_client::billing::meter_events::create(
        "Ada Lovelace",
        [("key", "payload")],
    );
    assert_eq!(operation(& request), "PostBillingMeterEvents");
}

#[test]
fn billing_meters_list() {
    let request = stripe_client::billing::meters::list();
    assert_eq!(operation(& request), "GetBillingMeters");
}

#[test]
fn billing_meters_create() {
    let request = stripe_client::billing::meters::create(
        "Ada Lovelace",
        "Ada Lovelace",
        stripe_client::billing::meters::params::DefaultAggregation::new(
            stripe_client::billing::DefaultAggregationFormula::Count,
        ),
    );
    assert_eq!(operation(& request), "PostBillingMeters");
}

#[test]
fn billing_meters_retrieve() {
    let request = stripe_client::billing::meters::retrieve("mtr_123");
    assert_eq!(operation(& request), "GetBillingMetersId");
}

#[test]
fn billing_meters_update() {
    let request = stripe_client::billing::meters::update("mtr_123");
    assert_eq!(operation(& request), "PostBillingMetersId");
}

#[test]
fn billing_meters_deactivate() {
    let request = stripe_client::billing::meters::deactivate("mtr_123");
    assert_eq!(operation(& request), "PostBillingMetersIdDeactivate");
}

#[test]
fn billing_meters_event_summaries_list() {
    let request = stripe_client::billing::meters::event_summaries::list(
        "mtr_123",
        "cus_123",
        1_767_225_600_i64,
        1_767_225_600_i64,
    );
    assert_eq!(operation(& request), "GetBillingMetersIdEventSummaries");
}

#[test]
fn billing_meters_reactivate() {
    let request = stripe_client::billing::meters::reactivate("mtr_123");
    assert_eq!(operation(& request), "PostBillingMetersIdReactivate");
}

#[test]
fn billing_portal_configurations_list() {
    let request = stripe_client::billing_portal::configurations::list();
    assert_eq!(operation(& request), "GetBillingPortalConfigurations");
}

#[test]
fn billing_portal_configurations_create() {
    let request = stripe_client::billing_portal::configurations::create(
        stripe_client::billing_portal::configurations::params::CreateFeatures::new(),
    );
    assert_eq!(operation(& request), "PostBillingPortalConfigurations");
}

#[test]
fn billing_portal_configurations_retrieve() {
    let request = stripe_client::billing_portal::configurations::retrieve("bpc_123");
    assert_eq!(operation(& request), "GetBillingPortalConfigurationsConfiguration");
}

#[test]
fn billing_portal_configurations_update() {
    let request = stripe_client::billing_portal::configurations::update("bpc_123");
    assert_eq!(operation(& request), "PostBillingPortalConfigurationsConfiguration");
}

#[test]
fn billing_portal_sessions_create() {
    let request = stripe_client::billing_portal::sessions::create();
    assert_eq!(operation(& request), "PostBillingPortalSessions");
}

#[test]
fn charges_list() {
    let request = stripe_client::charges::list();
    assert_eq!(operation(& request), "GetCharges");
}

#[test]
fn charges_create() {
    let request = stripe_client::charges::create();
    assert_eq!(operation(& request), "PostCharges");
}

#[test]
fn charges_search() {
    let request = stripe_client::charges::search("created>1700000000");
    assert_eq!(operation(& request), "GetChargesSearch");
}

#[test]
fn charges_retrieve() {
    let request = stripe_client::charges::retrieve("ch_123");
    assert_eq!(operation(& request), "GetChargesCharge");
}

#[test]
fn charges_update() {
    let request = stripe_client::charges::update("ch_123");
    assert_eq!(operation(& request), "PostChargesCharge");
}

#[test]
fn charges_capture() {
    let request = stripe_client::charges::capture("ch_123");
    assert_eq!(operation(& request), "PostChargesChargeCapture");
}

#[test]
fn charges_dispute_retrieve() {
    let request = stripe_client::charges::dispute::retrieve("ch_123");
    assert_eq!(operation(& request), "GetChargesChargeDispute");
}

#[test]
fn charges_dispute_update() {
    let request = stripe_client::charges::dispute::update("ch_123");
    assert_eq!(operation(& request), "PostChargesChargeDispute");
}

#[test]
fn charges_dispute_close() {
    let request = stripe_client::charges::dispute::close("ch_123");
    assert_eq!(operation(& request), "PostChargesChargeDisputeClose");
}

#[test]
fn charges_refund() {
    let request = stripe_client::charges::refund("ch_123");
    assert_eq!(operation(& request), "PostChargesChargeRefund");
}

#[test]
fn charges_refunds_list() {
    let request = stripe_client::charges::refunds::list("ch_123");
    assert_eq!(operation(& request), "GetChargesChargeRefunds");
}

#[test]
fn charges_refunds_create() {
    let request = stripe_client::charges::refunds::create("ch_123");
    assert_eq!(operation(& request), "PostChargesChargeRefunds");
}

#[test]
fn charges_refunds_retrieve() {
    let request = stripe_client::charges::refunds::retrieve("ch_123", "re_123");
    assert_eq!(operation(& request), "GetChargesChargeRefundsRefund");
}

#[test]
fn charges_refunds_update() {
    let request = stripe_client::charges::refunds::update("ch_123", "re_123");
    assert_eq!(operation(& request), "PostChargesChargeRefundsRefund");
}

#[test]
fn checkout_sessions_list() {
    let request = stripe_client::checkout::sessions::list();
    assert_eq!(operation(& request), "GetCheckoutSessions");
}

#[test]
fn checkout_sessions_create() {
    let request = stripe_client::checkout::sessions::create();
    assert_eq!(operation(& request), "PostCheckoutSessions");
}

#[test]
fn checkout_sessions_retrieve() {
    let request = stripe_client::checkout::sessions::retrieve("cs_test_123");
    assert_eq!(operation(& request), "GetCheckoutSessionsSession");
}

#[test]
fn checkout_sessions_update() {
    let request = stripe_client::checkout::sessions::update("cs_test_123");
    assert_eq!(operation(& request), "PostCheckoutSessionsSession");
}

#[test]
fn checkout_sessions_expire() {
    let request = stripe_client::checkout::sessions::expire("cs_test_123");
    assert_eq!(operation(& request), "PostCheckoutSessionsSessionExpire");
}

#[test]
fn checkout_sessions_line_items_list() {
    let request = stripe_client::checkout::sessions::line_items::list("cs_test_123");
    assert_eq!(operation(& request), "GetCheckoutSessionsSessionLineItems");
}

#[test]
fn climate_orders_list() {
    let request = stripe_client::climate::orders::list();
    assert_eq!(operation(& request), "GetClimateOrders");
}

#[test]
fn climate_orders_create() {
    let request = stripe_client::climate::orders::create("prod_123");
    assert_eq!(operation(& request), "PostClimateOrders");
}

#[test]
fn climate_orders_retrieve() {
    let request = stripe_client::climate::orders::retrieve("climorder_123");
    assert_eq!(operation(& request), "GetClimateOrdersOrder");
}

#[test]
fn climate_orders_update() {
    let request = stripe_client::climate::orders::update("climorder_123");
    assert_eq!(operation(& request), "PostClimateOrdersOrder");
}

#[test]
fn climate_orders_cancel() {
    let request = stripe_client::climate::orders::cancel("climorder_123");
    assert_eq!(operation(& request), "PostClimateOrdersOrderCancel");
}

#[test]
fn climate_products_list() {
    let request = stripe_client::climate::products::list();
    assert_eq!(operation(& request), "GetClimateProducts");
}

#[test]
fn climate_products_retrieve() {
    let request = stripe_client::climate::products::retrieve("climsku_123");
    assert_eq!(operation(& request), "GetClimateProductsProduct");
}

#[test]
fn climate_suppliers_list() {
    let request = stripe_client::climate::suppliers::list();
    assert_eq!(operation(& request), "GetClimateSuppliers");
}

#[test]
fn climate_suppliers_retrieve() {
    let request = stripe_client::climate::suppliers::retrieve("climsup_123");
    assert_eq!(operation(& request), "GetClimateSuppliersSupplier");
}

#[test]
fn confirmation_tokens_retrieve() {
    let request = stripe_client::confirmation_tokens::retrieve("ctoken_123");
    assert_eq!(operation(& request), "GetConfirmationTokensConfirmationToken");
}

#[test]
fn country_specs_list() {
    let request = stripe_client::country_specs::list();
    assert_eq!(operation(& request), "GetCountrySpecs");
}

#[test]
fn country_specs_retrieve() {
    let request = stripe_client::country_specs::retrieve("country_spec_123");
    assert_eq!(operation(& request), "GetCountrySpecsCountry");
}

#[test]
fn coupons_list() {
    let request = stripe_client::coupons::list();
    assert_eq!(operation(& request), "GetCoupons");
}

#[test]
fn coupons_create() {
    let request = stripe_client::coupons::create();
    assert_eq!(operation(& request), "PostCoupons");
}

#[test]
fn coupons_retrieve() {
    let request = stripe_client::coupons::retrieve("coupon_123");
    assert_eq!(operation(& request), "GetCouponsCoupon");
}

#[test]
fn coupons_update() {
    let request = stripe_client::coupons::update("coupon_123");
    assert_eq!(operation(& request), "PostCouponsCoupon");
}

#[test]
fn coupons_delete() {
    let request = stripe_client::coupons::delete("coupon_123");
    assert_eq!(operation(& request), "DeleteCouponsCoupon");
}

#[test]
fn credit_notes_list() {
    let request = stripe_client::credit_notes::list();
    assert_eq!(operation(& request), "GetCreditNotes");
}

#[test]
fn credit_notes_create() {
    let request = stripe_client::credit_notes::create("in_123");
    assert_eq!(operation(& request), "PostCreditNotes");
}

#[test]
fn credit_notes_preview() {
    let request = stripe_client::credit_notes::preview("in_123");
    assert_eq!(operation(& request), "GetCreditNotesPreview");
}

#[test]
fn credit_notes_preview_lines_list() {
    let request = stripe_client::credit_notes::preview_lines::list("in_123");
    assert_eq!(operation(& request), "GetCreditNotesPreviewLines");
}

#[test]
fn credit_notes_line_items_list() {
    let request = stripe_client::credit_notes::line_items::list("cn_123");
    assert_eq!(operation(& request), "GetCreditNotesCreditNoteLines");
}

#[test]
fn credit_notes_retrieve() {
    let request = stripe_client::credit_notes::retrieve("cn_123");
    assert_eq!(operation(& request), "GetCreditNotesId");
}

#[test]
fn credit_notes_update() {
    let request = stripe_client::credit_notes::update("cn_123");
    assert_eq!(operation(& request), "PostCreditNotesId");
}

#[test]
fn credit_notes_void_credit_note() {
    let request = stripe_client::credit_notes::void_credit_note("cn_123");
    assert_eq!(operation(& request), "PostCreditNotesIdVoid");
}

#[test]
fn customer_sessions_create() {
    let request = stripe_client::customer_sessions::create(
        stripe_client::customer_sessions::params::Components::new(),
    );
    assert_eq!(operation(& request), "PostCustomerSessions");
}

#[test]
fn customers_list() {
    let request = stripe_client::customers::list();
    assert_eq!(operation(& request), "GetCustomers");
}

#[test]
fn customers_create() {
    let request = stripe_client::customers::create();
    assert_eq!(operation(& request), "PostCustomers");
}

#[test]
fn customers_search() {
    let request = stripe_client::customers::search("created>1700000000");
    assert_eq!(operation(& request), "GetCustomersSearch");
}

#[test]
fn customers_retrieve() {
    let request = stripe_client::customers::retrieve("cus_123");
    assert_eq!(operation(& request), "GetCustomersCustomer");
}

#[test]
fn customers_update() {
    let request = stripe_client::customers::update("cus_123");
    assert_eq!(operation(& request), "PostCustomersCustomer");
}

#[test]
fn customers_delete() {
    let request = stripe_client::customers::delete("cus_123");
    assert_eq!(operation(& request), "DeleteCustomersCustomer");
}

#[test]
fn customers_balance_transactions_list() {
    let request = stripe_client::customers::balance_transactions::list("cus_123");
    assert_eq!(operation(& request), "GetCustomersCustomerBalanceTransactions");
}

#[test]
fn customers_balance_transactions_create() {
    let request = stripe_client::customers::balance_transactions::create(
        "cus_123",
        2000,
        "usd",
    );
    assert_eq!(operation(& request), "PostCustomersCustomerBalanceTransactions");
}

#[test]
fn customers_balance_transactions_retrieve() {
    let request = stripe_client::customers::balance_transactions::retrieve(
        "cus_123",
        "cbtxn_123",
    );
    assert_eq!(
        operation(& request), "GetCustomersCustomerBalanceTransactionsTransaction"
    );
}

#[test]
fn customers_balance_transactions_update() {
    let request = stripe_client::customers::balance_transactions::update(
        "cus_123",
        "cbtxn_123",
    );
    assert_eq!(
        operation(& request), "PostCustomersCustomerBalanceTransactionsTransaction"
    );
}

#[test]
fn customers_bank_accounts_list() {
    let request = stripe_client::customers::bank_accounts::list("cus_123");
    assert_eq!(operation(& request), "GetCustomersCustomerBankAccounts");
}

#[test]
fn customers_bank_accounts_create() {
    let request = stripe_client::customers::bank_accounts::create("cus_123");
    assert_eq!(operation(& request), "PostCustomersCustomerBankAccounts");
}

#[test]
fn customers_bank_accounts_retrieve() {
    let request = stripe_client::customers::bank_accounts::retrieve("cus_123", "ba_123");
    assert_eq!(operation(& request), "GetCustomersCustomerBankAccountsId");
}

#[test]
fn customers_bank_accounts_update() {
    let request = stripe_client::customers::bank_accounts::update("cus_123", "ba_123");
    assert_eq!(operation(& request), "PostCustomersCustomerBankAccountsId");
}

#[test]
fn customers_bank_accounts_delete() {
    let request = stripe_client::customers::bank_accounts::delete("cus_123", "ba_123");
    assert_eq!(operation(& request), "DeleteCustomersCustomerBankAccountsId");
}

#[test]
fn customers_bank_accounts_verify() {
    let request = stripe_client::customers::bank_accounts::verify("cus_123", "ba_123");
    assert_eq!(operation(& request), "PostCustomersCustomerBankAccountsIdVerify");
}

#[test]
fn customers_cards_list() {
    let request = stripe_client::customers::cards::list("cus_123");
    assert_eq!(operation(& request), "GetCustomersCustomerCards");
}

#[test]
fn customers_cards_create() {
    let request = stripe_client::customers::cards::create("cus_123");
    assert_eq!(operation(& request), "PostCustomersCustomerCards");
}

#[test]
fn customers_cards_retrieve() {
    let request = stripe_client::customers::cards::retrieve("cus_123", "card_123");
    assert_eq!(operation(& request), "GetCustomersCustomerCardsId");
}

#[test]
fn customers_cards_update() {
    let request = stripe_client::customers::cards::update("cus_123", "card_123");
    assert_eq!(operation(& request), "PostCustomersCustomerCardsId");
}

#[test]
fn customers_cards_delete() {
    let request = stripe_client::customers::cards::delete("cus_123", "card_123");
    assert_eq!(operation(& request), "DeleteCustomersCustomerCardsId");
}

#[test]
fn customers_cash_balance_retrieve() {
    let request = stripe_client::customers::cash_balance::retrieve("cus_123");
    assert_eq!(operation(& request), "GetCustomersCustomerCashBalance");
}

#[test]
fn customers_cash_balance_update() {
    let request = stripe_client::customers::cash_balance::update("cus_123");
    assert_eq!(operation(& request), "PostCustomersCustomerCashBalance");
}

#[test]
fn customers_cash_balance_transactions_list() {
    let request = stripe_client::customers::cash_balance_transactions::list("cus_123");
    assert_eq!(operation(& request), "GetCustomersCustomerCashBalanceTransactions");
}

#[test]
fn customers_cash_balance_transactions_retrieve() {
    let request = stripe_client::customers::cash_balance_transactions::retrieve(
        "cus_123",
        "ccsbtxn_123",
    );
    assert_eq!(
        operation(& request), "GetCustomersCustomerCashBalanceTransactionsTransaction"
    );
}

#[test]
fn customers_retrieve_discount() {
    let request = stripe_client::customers::retrieve_discount("cus_123");
    assert_eq!(operation(& request), "GetCustomersCustomerDiscount");
}

#[test]
fn customers_delete_discount() {
    let request = stripe_client::customers::delete_discount("cus_123");
    assert_eq!(operation(& request), "DeleteCustomersCustomerDiscount");
}

#[test]
fn customers_funding_instructions_create() {
    let request = stripe_client::customers::funding_instructions::create(
        "cus_123",
        stripe_client::customers::funding_instructions::params::BankTransfer::new(
            stripe_client::customers::BankTransferType::EuBankTransfer,
        ),
        "usd",
        stripe_client::customers::funding_instructions::params::FundingType::BankTransfer,
    );
    assert_eq!(operation(& request), "PostCustomersCustomerFundingInstructions");
}

#[test]
fn customers_payment_methods_list() {
    let request = stripe_client::customers::payment_methods::list("cus_123");
    assert_eq!(operation(& request), "GetCustomersCustomerPaymentMethods");
}

#[test]
fn customers_payment_methods_retrieve() {
    let request = stripe_client::customers::payment_methods::retrieve(
        "cus_123",
        "pm_123",
    );
    assert_eq!(operation(& request), "GetCustomersCustomerPaymentMethodsPaymentMethod");
}

#[test]
fn customers_payment_sources_list() {
    let request = stripe_client::customers::payment_sources::list("cus_123");
    assert_eq!(operation(& request), "GetCustomersCustomerSources");
}

#[test]
fn customers_payment_sources_create() {
    let request = stripe_client::customers::payment_sources::create("cus_123");
    assert_eq!(operation(& request), "PostCustomersCustomerSources");
}

#[test]
fn customers_payment_sources_retrieve() {
    let request = stripe_client::customers::payment_sources::retrieve(
        "cus_123",
        "id_123",
    );
    assert_eq!(operation(& request), "GetCustomersCustomerSourcesId");
}

#[test]
fn customers_payment_sources_update() {
    let request = stripe_client::customers::payment_sources::update("cus_123", "id_123");
    assert_eq!(operation(& request), "PostCustomersCustomerSourcesId");
}

#[test]
fn sources_detach() {
    let request = stripe_client::sources::detach("cus_123", "id_123");
    assert_eq!(operation(& request), "DeleteCustomersCustomerSourcesId");
}

#[test]
fn customers_payment_sources_verify() {
    let request = stripe_client::customers::payment_sources::verify("cus_123", "id_123");
    assert_eq!(operation(& request), "PostCustomersCustomerSourcesIdVerify");
}

#[test]
fn customers_subscriptions_list() {
    let request = stripe_client::customers::subscriptions::list("cus_123");
    assert_eq!(operation(& request), "GetCustomersCustomerSubscriptions");
}

#[test]
fn customers_subscriptions_create() {
    let request = stripe_client::customers::subscriptions::create("cus_123");
    assert_eq!(operation(& request), "PostCustomersCustomerSubscriptions");
}

#[test]
fn customers_subscriptions_retrieve() {
    let request = stripe_client::customers::subscriptions::retrieve(
        "cus_123",
        "sub_123",
    );
    assert_eq!(
        operation(& request), "GetCustomersCustomerSubscriptionsSubscriptionExposedId"
    );
}

#[test]
fn customers_subscriptions_update() {
    let request = stripe_client::customers::subscriptions::update("cus_123", "sub_123");
    assert_eq!(
        operation(& request), "PostCustomersCustomerSubscriptionsSubscriptionExposedId"
    );
}

#[test]
fn customers_subscriptions_cancel() {
    let request = stripe_client::customers::subscriptions::cancel("cus_123", "sub_123");
    assert_eq!(
        operation(& request), "DeleteCustomersCustomerSubscriptionsSubscriptionExposedId"
    );
}

#[test]
fn customers_subscriptions_retrieve_discount() {
    let request = stripe_client::customers::subscriptions::retrieve_discount(
        "cus_123",
        "sub_123",
    );
    assert_eq!(
        operation(& request),
        "GetCustomersCustomerSubscriptionsSubscriptionExposedIdDiscount"
    );
}

#[test]
fn customers_subscriptions_delete_discount() {
    let request = stripe_client::customers::subscriptions::delete_discount(
        "cus_123",
        "sub_123",
    );
    assert_eq!(
        operation(& request),
        "DeleteCustomersCustomerSubscriptionsSubscriptionExposedIdDiscount"
    );
}

#[test]
fn customers_tax_ids_list() {
    let request = stripe_client::customers::tax_ids::list("cus_123");
    assert_eq!(operation(& request), "GetCustomersCustomerTaxIds");
}

#[test]
fn customers_tax_ids_create() {
    let request = stripe_client::customers::tax_ids::create(
        "cus_123",
        stripe_client::customers::params::Type::AdNrt,
        "value",
    );
    assert_eq!(operation(& request), "PostCustomersCustomerTaxIds");
}

#[test]
fn customers_tax_ids_retrieve() {
    let request = stripe_client::customers::tax_ids::retrieve("cus_123", "tax_id_123");
    assert_eq!(operation(& request), "GetCustomersCustomerTaxIdsId");
}

#[test]
fn customers_tax_ids_delete() {
    let request = stripe_client::customers::tax_ids::delete("cus_123", "tax_id_123");
    assert_eq!(operation(& request), "DeleteCustomersCustomerTaxIdsId");
}

#[test]
fn disputes_list() {
    let request = stripe_client::disputes::list();
    assert_eq!(operation(& request), "GetDisputes");
}

#[test]
fn disputes_retrieve() {
    let request = stripe_client::disputes::retrieve("dp_123");
    assert_eq!(operation(& request), "GetDisputesDispute");
}

#[test]
fn disputes_update() {
    let request = stripe_client::disputes::update("dp_123");
    assert_eq!(operation(& request), "PostDisputesDispute");
}

#[test]
fn disputes_close() {
    let request = stripe_client::disputes::close("dp_123");
    assert_eq!(operation(& request), "PostDisputesDisputeClose");
}

#[test]
fn entitlements_active_entitlements_list() {
    let request = stripe_client::entitlements::active_entitlements::list("cus_123");
    assert_eq!(operation(& request), "GetEntitlementsActiveEntitlements");
}

#[test]
fn entitlements_active_entitlements_retrieve() {
    let request = stripe_client::entitlements::active_entitlements::retrieve("ent_123");
    assert_eq!(operation(& request), "GetEntitlementsActiveEntitlementsId");
}

#[test]
fn entitlements_features_list() {
    let request = stripe_client::entitlements::features::list();
    assert_eq!(operation(& request), "GetEntitlementsFeatures");
}

#[test]
fn entitlements_features_create() {
    let request = stripe_client::entitlements::features::create(
        "lookup key",
        "Ada Lovelace",
    );
    assert_eq!(operation(& request), "PostEntitlementsFeatures");
}

#[test]
fn entitlements_features_retrieve() {
    let request = stripe_client::entitlements::features::retrieve("feat_123");
    assert_eq!(operation(& request), "GetEntitlementsFeaturesId");
}

#[test]
fn entitlements_features_update() {
    let request = stripe_client::entitlements::features::update("feat_123");
    assert_eq!(operation(& request), "PostEntitlementsFeaturesId");
}

#[test]
fn ephemeral_keys_create() {
    let request = stripe_client::ephemeral_keys::create();
    assert_eq!(operation(& request), "PostEphemeralKeys");
}

#[test]
fn ephemeral_keys_delete() {
    let request = stripe_client::ephemeral_keys::delete("ephkey_123");
    assert_eq!(operation(& request), "DeleteEphemeralKeysKey");
}

#[test]
fn events_list() {
    let request = stripe_client::events::list();
    assert_eq!(operation(& request), "GetEvents");
}

#[test]
fn events_retrieve() {
    let request = stripe_client::events::retrieve("evt_123");
    assert_eq!(operation(& request), "GetEventsId");
}

#[test]
fn exchange_rates_list() {
    let request = stripe_client::exchange_rates::list();
    assert_eq!(operation(& request), "GetExchangeRates");
}

#[test]
fn exchange_rates_retrieve() {
    let request = stripe_client::exchange_rates::retrieve("exchange_rate_123");
    assert_eq!(operation(& request), "GetExchangeRatesRateId");
}

#[test]
fn external_accounts_update() {
    let request = stripe_client::external_accounts::update("id_123");
    assert_eq!(operation(& request), "PostExternalAccountsId");
}

#[test]
fn file_links_list() {
    let request = stripe_client::file_links::list();
    assert_eq!(operation(& request), "GetFileLinks");
}

#[test]
fn file_links_create() {
    let request = stripe_client::file_links::create("file_123");
    assert_eq!(operation(& request), "PostFileLinks");
}

#[test]
fn file_links_retrieve() {
    let request = stripe_client::file_links::retrieve("link_123");
    assert_eq!(operation(& request), "GetFileLinksLink");
}

#[test]
fn file_links_update() {
    let request = stripe_client::file_links::update("link_123");
    assert_eq!(operation(& request), "PostFileLinksLink");
}

#[test]
fn files_list() {
    let request = stripe_client::files::list();
    assert_eq!(operation(& request), "GetFiles");
}

#[test]
fn files_create() {
    let request = stripe_client::files::create(
        stripe_client::FileUpload::from_path("document.pdf"),
        stripe_client::files::FilePurpose::AccountRequirement,
    );
    assert_eq!(operation(& request), "PostFiles");
}

#[test]
fn files_retrieve() {
    let request = stripe_client::files::retrieve("file_123");
    assert_eq!(operation(& request), "GetFilesFile");
}

#[test]
fn financial_connections_accounts_list() {
    let request = stripe_client::financial_connections::accounts::list();
    assert_eq!(operation(& request), "GetFinancialConnectionsAccounts");
}

#[test]
fn financial_connections_accounts_retrieve() {
    let request = stripe_client::financial_connections::accounts::retrieve("fca_123");
    assert_eq!(operation(& request), "GetFinancialConnectionsAccountsAccount");
}

#[test]
fn financial_connections_accounts_disconnect() {
    let request = stripe_client::financial_connections::accounts::disconnect("fca_123");
    assert_eq!(
        operation(& request), "PostFinancialConnectionsAccountsAccountDisconnect"
    );
}

#[test]
fn financial_connections_accounts_owners_list() {
    let request = stripe_client::financial_connections::accounts::owners::list(
        "fca_123",
        "account_ownership_123",
    );
    assert_eq!(operation(& request), "GetFinancialConnectionsAccountsAccountOwners");
}

#[test]
fn financial_connections_accounts_refresh() {
    let request = stripe_client::financial_connections::accounts::refresh(
        "fca_123",
        [stripe_client::financial_connections::accounts::params::Feature::Balance],
    );
    assert_eq!(operation(& request), "PostFinancialConnectionsAccountsAccountRefresh");
}

#[test]
fn financial_connections_accounts_subscribe() {
    let request = stripe_client::financial_connections::accounts::subscribe(
        "fca_123",
        [stripe_client::financial_connections::accounts::params::Feature::Transactions],
    );
    assert_eq!(operation(& request), "PostFinancialConnectionsAccountsAccountSubscribe");
}

#[test]
fn financial_connections_accounts_unsubscribe() {
    let request = stripe_client::financial_connections::accounts::unsubscribe(
        "fca_123",
        [stripe_client::financial_connections::accounts::params::Feature::Transactions],
    );
    assert_eq!(
        operation(& request), "PostFinancialConnectionsAccountsAccountUnsubscribe"
    );
}

#[test]
fn financial_connections_sessions_create() {
    let request = stripe_client::financial_connections::sessions::create(
        stripe_client::financial_connections::sessions::params::AccountHolder::new(
            stripe_client::financial_connections::AccountHolderType::Account,
        ),
        [stripe_client::financial_connections::AccountPermission::Balances],
    );
    assert_eq!(operation(& request), "PostFinancialConnectionsSessions");
}

#[test]
fn financial_connections_sessions_retrieve() {
    let request = stripe_client::financial_connections::sessions::retrieve("fcsess_123");
    assert_eq!(operation(& request), "GetFinancialConnectionsSessionsSession");
}

#[test]
fn financial_connections_transactions_list() {
    let request = stripe_client::financial_connections::transactions::list("acct_123");
    assert_eq!(operation(& request), "GetFinancialConnectionsTransactions");
}

#[test]
fn financial_connections_transactions_retrieve() {
    let request = stripe_client::financial_connections::transactions::retrieve(
        "fctxn_123",
    );
    assert_eq!(operation(& request), "GetFinancialConnectionsTransactionsTransaction");
}

#[test]
fn forwarding_requests_list() {
    let request = stripe_client::forwarding::requests::list();
    assert_eq!(operation(& request), "GetForwardingRequests");
}

#[test]
fn forwarding_requests_create() {
    let request = stripe_client::forwarding::requests::create(
        "pm_123",
        [stripe_client::forwarding::RequestReplacement::CardCvc],
        "https://example.com",
    );
    assert_eq!(operation(& request), "PostForwardingRequests");
}

#[test]
fn forwarding_requests_retrieve() {
    let request = stripe_client::forwarding::requests::retrieve("fwdreq_123");
    assert_eq!(operation(& request), "GetForwardingRequestsId");
}

#[test]
fn identity_verification_reports_list() {
    let request = stripe_client::identity::verification_reports::list();
    assert_eq!(operation(& request), "GetIdentityVerificationReports");
}

#[test]
fn identity_verification_reports_retrieve() {
    let request = stripe_client::identity::verification_reports::retrieve("vr_123");
    assert_eq!(operation(& request), "GetIdentityVerificationReportsReport");
}

#[test]
fn identity_verification_sessions_list() {
    let request = stripe_client::identity::verification_sessions::list();
    assert_eq!(operation(& request), "GetIdentityVerificationSessions");
}

#[test]
fn identity_verification_sessions_create() {
    let request = stripe_client::identity::verification_sessions::create();
    assert_eq!(operation(& request), "PostIdentityVerificationSessions");
}

#[test]
fn identity_verification_sessions_retrieve() {
    let request = stripe_client::identity::verification_sessions::retrieve("vs_123");
    assert_eq!(operation(& request), "GetIdentityVerificationSessionsSession");
}

#[test]
fn identity_verification_sessions_update() {
    let request = stripe_client::identity::verification_sessions::update("vs_123");
    assert_eq!(operation(& request), "PostIdentityVerificationSessionsSession");
}

#[test]
fn identity_verification_sessions_cancel() {
    let request = stripe_client::identity::verification_sessions::cancel("vs_123");
    assert_eq!(operation(& request), "PostIdentityVerificationSessionsSessionCancel");
}

#[test]
fn identity_verification_sessions_redact() {
    let request = stripe_client::identity::verification_sessions::redact("vs_123");
    assert_eq!(operation(& request), "PostIdentityVerificationSessionsSessionRedact");
}

#[test]
fn invoice_payments_list() {
    let request = stripe_client::invoice_payments::list();
    assert_eq!(operation(& request), "GetInvoicePayments");
}

#[test]
fn invoice_payments_retrieve() {
    let request = stripe_client::invoice_payments::retrieve("inpay_123");
    assert_eq!(operation(& request), "GetInvoicePaymentsInvoicePayment");
}

#[test]
fn invoice_rendering_templates_list() {
    let request = stripe_client::invoice_rendering_templates::list();
    assert_eq!(operation(& request), "GetInvoiceRenderingTemplates");
}

#[test]
fn invoice_rendering_templates_retrieve() {
    let request = stripe_client::invoice_rendering_templates::retrieve("inrtem_123");
    assert_eq!(operation(& request), "GetInvoiceRenderingTemplatesTemplate");
}

#[test]
fn invoice_rendering_templates_archive() {
    let request = stripe_client::invoice_rendering_templates::archive("inrtem_123");
    assert_eq!(operation(& request), "PostInvoiceRenderingTemplatesTemplateArchive");
}

#[test]
fn invoice_rendering_templates_unarchive() {
    let request = stripe_client::invoice_rendering_templates::unarchive("inrtem_123");
    assert_eq!(operation(& request), "PostInvoiceRenderingTemplatesTemplateUnarchive");
}

#[test]
fn invoice_items_list() {
    let request = stripe_client::invoice_items::list();
    assert_eq!(operation(& request), "GetInvoiceitems");
}

#[test]
fn invoice_items_create() {
    let request = stripe_client::invoice_items::create();
    assert_eq!(operation(& request), "PostInvoiceitems");
}

#[test]
fn invoice_items_retrieve() {
    let request = stripe_client::invoice_items::retrieve("ii_123");
    assert_eq!(operation(& request), "GetInvoiceitemsInvoiceitem");
}

#[test]
fn invoice_items_update() {
    let request = stripe_client::invoice_items::update("ii_123");
    assert_eq!(operation(& request), "PostInvoiceitemsInvoiceitem");
}

#[test]
fn invoice_items_delete() {
    let request = stripe_client::invoice_items::delete("ii_123");
    assert_eq!(operation(& request), "DeleteInvoiceitemsInvoiceitem");
}

#[test]
fn invoices_list() {
    let request = stripe_client::invoices::list();
    assert_eq!(operation(& request), "GetInvoices");
}

#[test]
fn invoices_create() {
    let request = stripe_client::invoices::create();
    assert_eq!(operation(& request), "PostInvoices");
}

#[test]
fn invoices_create_preview() {
    let request = stripe_client::invoices::create_preview();
    assert_eq!(operation(& request), "PostInvoicesCreatePreview");
}

#[test]
fn invoices_search() {
    let request = stripe_client::invoices::search("created>1700000000");
    assert_eq!(operation(& request), "GetInvoicesSearch");
}

#[test]
fn invoices_retrieve() {
    let request = stripe_client::invoices::retrieve("in_123");
    assert_eq!(operation(& request), "GetInvoicesInvoice");
}

#[test]
fn invoices_update() {
    let request = stripe_client::invoices::update("in_123");
    assert_eq!(operation(& request), "PostInvoicesInvoice");
}

#[test]
fn invoices_delete() {
    let request = stripe_client::invoices::delete("in_123");
    assert_eq!(operation(& request), "DeleteInvoicesInvoice");
}

#[test]
fn invoices_add_lines() {
    let request = stripe_client::invoices::add_lines(
        "in_123",
        [stripe_client::invoices::params::AddLinesLine::new()],
    );
    assert_eq!(operation(& request), "PostInvoicesInvoiceAddLines");
}

#[test]
fn invoices_attach_payment() {
    let request = stripe_client::invoices::attach_payment("in_123");
    assert_eq!(operation(& request), "PostInvoicesInvoiceAttachPayment");
}

#[test]
fn invoices_finalize_invoice() {
    let request = stripe_client::invoices::finalize_invoice("in_123");
    assert_eq!(operation(& request), "PostInvoicesInvoiceFinalize");
}

#[test]
fn invoices_line_items_list() {
    let request = stripe_client::invoices::line_items::list("in_123");
    assert_eq!(operation(& request), "GetInvoicesInvoiceLines");
}

#[test]
fn invoices_line_items_update() {
    let request = stripe_client::invoices::line_items::update("in_123", "il_123");
    assert_eq!(operation(& request), "PostInvoicesInvoiceLinesLineItemId");
}

#[test]
fn invoices_mark_uncollectible() {
    let request = stripe_client::invoices::mark_uncollectible("in_123");
    assert_eq!(operation(& request), "PostInvoicesInvoiceMarkUncollectible");
}

#[test]
fn invoices_pay() {
    let request = stripe_client::invoices::pay("in_123");
    assert_eq!(operation(& request), "PostInvoicesInvoicePay");
}

#[test]
fn invoices_remove_lines() {
    let request = stripe_client::invoices::remove_lines(
        "in_123",
        [
            stripe_client::invoices::params::RemoveLinesLine::new(
                stripe_client::invoices::params::Behavior::Delete,
                "id_123",
            ),
        ],
    );
    assert_eq!(operation(& request), "PostInvoicesInvoiceRemoveLines");
}

#[test]
fn invoices_send_invoice() {
    let request = stripe_client::invoices::send_invoice("in_123");
    assert_eq!(operation(& request), "PostInvoicesInvoiceSend");
}

#[test]
fn invoices_update_lines() {
    let request = stripe_client::invoices::update_lines(
        "in_123",
        [stripe_client::invoices::params::UpdateLinesLine::new("id_123")],
    );
    assert_eq!(operation(& request), "PostInvoicesInvoiceUpdateLines");
}

#[test]
fn invoices_void_invoice() {
    let request = stripe_client::invoices::void_invoice("in_123");
    assert_eq!(operation(& request), "PostInvoicesInvoiceVoid");
}

#[test]
fn issuing_authorizations_list() {
    let request = stripe_client::issuing::authorizations::list();
    assert_eq!(operation(& request), "GetIssuingAuthorizations");
}

#[test]
fn issuing_authorizations_retrieve() {
    let request = stripe_client::issuing::authorizations::retrieve("iauth_123");
    assert_eq!(operation(& request), "GetIssuingAuthorizationsAuthorization");
}

#[test]
fn issuing_authorizations_update() {
    let request = stripe_client::issuing::authorizations::update("iauth_123");
    assert_eq!(operation(& request), "PostIssuingAuthorizationsAuthorization");
}

#[test]
fn issuing_authorizations_approve() {
    let request = stripe_client::issuing::authorizations::approve("iauth_123");
    assert_eq!(operation(& request), "PostIssuingAuthorizationsAuthorizationApprove");
}

#[test]
fn issuing_authorizations_decline() {
    let request = stripe_client::issuing::authorizations::decline("iauth_123");
    assert_eq!(operation(& request), "PostIssuingAuthorizationsAuthorizationDecline");
}

#[test]
fn issuing_cardholders_list() {
    let request = stripe_client::issuing::cardholders::list();
    assert_eq!(operation(& request), "GetIssuingCardholders");
}

#[test]
fn issuing_cardholders_create() {
    let request = stripe_client::issuing::cardholders::create(
        "Ada Lovelace",
        stripe_client::issuing::cardholders::params::Billing::new(
            stripe_client::issuing::params::Address::new(
                "San Francisco",
                "US",
                "12 Example Street",
                "94107",
            ),
        ),
    );
    assert_eq!(operation(& request), "PostIssuingCardholders");
}

#[test]
fn issuing_cardholders_retrieve() {
    let request = stripe_client::issuing::cardholders::retrieve("ich_123");
    assert_eq!(operation(& request), "GetIssuingCardholdersCardholder");
}

#[test]
fn issuing_cardholders_update() {
    let request = stripe_client::issuing::cardholders::update("ich_123");
    assert_eq!(operation(& request), "PostIssuingCardholdersCardholder");
}

#[test]
fn issuing_cards_list() {
    let request = stripe_client::issuing::cards::list();
    assert_eq!(operation(& request), "GetIssuingCards");
}

#[test]
fn issuing_cards_create() {
    let request = stripe_client::issuing::cards::create(
        "usd",
        stripe_client::issuing::CardType::Physical,
    );
    assert_eq!(operation(& request), "PostIssuingCards");
}

#[test]
fn issuing_cards_retrieve() {
    let request = stripe_client::issuing::cards::retrieve("ic_123");
    assert_eq!(operation(& request), "GetIssuingCardsCard");
}

#[test]
fn issuing_cards_update() {
    let request = stripe_client::issuing::cards::update("ic_123");
    assert_eq!(operation(& request), "PostIssuingCardsCard");
}

#[test]
fn issuing_disputes_list() {
    let request = stripe_client::issuing::disputes::list();
    assert_eq!(operation(& request), "GetIssuingDisputes");
}

#[test]
fn issuing_disputes_create() {
    let request = stripe_client::issuing::disputes::create();
    assert_eq!(operation(& request), "PostIssuingDisputes");
}

#[test]
fn issuing_disputes_retrieve() {
    let request = stripe_client::issuing::disputes::retrieve("idp_123");
    assert_eq!(operation(& request), "GetIssuingDisputesDispute");
}

#[test]
fn issuing_disputes_update() {
    let request = stripe_client::issuing::disputes::update("idp_123");
    assert_eq!(operation(& request), "PostIssuingDisputesDispute");
}

#[test]
fn issuing_disputes_submit() {
    let request = stripe_client::issuing::disputes::submit("idp_123");
    assert_eq!(operation(& request), "PostIssuingDisputesDisputeSubmit");
}

#[test]
fn issuing_personalization_designs_list() {
    let request = stripe_client::issuing::personalization_designs::list();
    assert_eq!(operation(& request), "GetIssuingPersonalizationDesigns");
}

#[test]
fn issuing_personalization_designs_create() {
    let request = stripe_client::issuing::personalization_designs::create("ics_123");
    assert_eq!(operation(& request), "PostIssuingPersonalizationDesigns");
}

#[test]
fn issuing_personalization_designs_retrieve() {
    let request = stripe_client::issuing::personalization_designs::retrieve("ipd_123");
    assert_eq!(
        operation(& request), "GetIssuingPersonalizationDesignsPersonalizationDesign"
    );
}

#[test]
fn issuing_personalization_designs_update() {
    let request = stripe_client::issuing::personalization_designs::update("ipd_123");
    assert_eq!(
        operation(& request), "PostIssuingPersonalizationDesignsPersonalizationDesign"
    );
}

#[test]
fn issuing_physical_bundles_list() {
    let request = stripe_client::issuing::physical_bundles::list();
    assert_eq!(operation(& request), "GetIssuingPhysicalBundles");
}

#[test]
fn issuing_physical_bundles_retrieve() {
    let request = stripe_client::issuing::physical_bundles::retrieve("ics_123");
    assert_eq!(operation(& request), "GetIssuingPhysicalBundlesPhysicalBundle");
}

#[test]
fn issuing_settlements_retrieve() {
    let request = stripe_client::issuing::settlements::retrieve("settlement_123");
    assert_eq!(operation(& request), "GetIssuingSettlementsSettlement");
}

#[test]
fn issuing_settlements_update() {
    let request = stripe_client::issuing::settlements::update("settlement_123");
    assert_eq!(operation(& request), "PostIssuingSettlementsSettlement");
}

#[test]
fn issuing_tokens_list() {
    let request = stripe_client::issuing::tokens::list("ic_123");
    assert_eq!(operation(& request), "GetIssuingTokens");
}

#[test]
fn issuing_tokens_retrieve() {
    let request = stripe_client::issuing::tokens::retrieve("token_123");
    assert_eq!(operation(& request), "GetIssuingTokensToken");
}

#[test]
fn issuing_tokens_update() {
    let request = stripe_client::issuing::tokens::update(
        "token_123",
        stripe_client::issuing::TokenStatus::Active,
    );
    assert_eq!(operation(& request), "PostIssuingTokensToken");
}

#[test]
fn issuing_transactions_list() {
    let request = stripe_client::issuing::transactions::list();
    assert_eq!(operation(& request), "GetIssuingTransactions");
}

#[test]
fn issuing_transactions_retrieve() {
    let request = stripe_client::issuing::transactions::retrieve("ipi_123");
    assert_eq!(operation(& request), "GetIssuingTransactionsTransaction");
}

#[test]
fn issuing_transactions_update() {
    let request = stripe_client::issuing::transactions::update("ipi_123");
    assert_eq!(operation(& request), "PostIssuingTransactionsTransaction");
}

#[test]
fn link_account_sessions_create() {
    let request = stripe_client::link_account_sessions::create(
        stripe_client::link_account_sessions::params::AccountHolder::new(
            stripe_client::link_account_sessions::params::Type::Account,
        ),
        [stripe_client::link_account_sessions::params::Permission::Balances],
    );
    assert_eq!(operation(& request), "PostLinkAccountSessions");
}

#[test]
fn link_account_sessions_retrieve() {
    let request = stripe_client::link_account_sessions::retrieve("fcsess_123");
    assert_eq!(operation(& request), "GetLinkAccountSessionsSession");
}

#[test]
fn linked_accounts_list() {
    let request = stripe_client::linked_accounts::list();
    assert_eq!(operation(& request), "GetLinkedAccounts");
}

#[test]
fn linked_accounts_retrieve() {
    let request = stripe_client::linked_accounts::retrieve("fca_123");
    assert_eq!(operation(& request), "GetLinkedAccountsAccount");
}

#[test]
fn linked_accounts_disconnect() {
    let request = stripe_client::linked_accounts::disconnect("fca_123");
    assert_eq!(operation(& request), "PostLinkedAccountsAccountDisconnect");
}

#[test]
fn linked_accounts_owners_list() {
    let request = stripe_client::linked_accounts::owners::list(
        "fca_123",
        "account_ownership_123",
    );
    assert_eq!(operation(& request), "GetLinkedAccountsAccountOwners");
}

#[test]
fn linked_accounts_refresh() {
    let request = stripe_client::linked_accounts::refresh(
        "fca_123",
        [stripe_client::linked_accounts::params::Feature::Balance],
    );
    assert_eq!(operation(& request), "PostLinkedAccountsAccountRefresh");
}

#[test]
fn mandates_retrieve() {
    let request = stripe_client::mandates::retrieve("mandate_123");
    assert_eq!(operation(& request), "GetMandatesMandate");
}

#[test]
fn payment_attempt_records_list() {
    let request = stripe_client::payment_attempt_records::list("pr_123");
    assert_eq!(operation(& request), "GetPaymentAttemptRecords");
}

#[test]
fn payment_attempt_records_retrieve() {
    let request = stripe_client::payment_attempt_records::retrieve("par_123");
    assert_eq!(operation(& request), "GetPaymentAttemptRecordsId");
}

#[test]
fn payment_intents_list() {
    let request = stripe_client::payment_intents::list();
    assert_eq!(operation(& request), "GetPaymentIntents");
}

#[test]
fn payment_intents_create() {
    let request = stripe_client::payment_intents::create(2000, "usd");
    assert_eq!(operation(& request), "PostPaymentIntents");
}

#[test]
fn payment_intents_search() {
    let request = stripe_client::payment_intents::search("created>1700000000");
    assert_eq!(operation(& request), "GetPaymentIntentsSearch");
}

#[test]
fn payment_intents_retrieve() {
    let request = stripe_client::payment_intents::retrieve("pi_123");
    assert_eq!(operation(& request), "GetPaymentIntentsIntent");
}

#[test]
fn payment_intents_update() {
    let request = stripe_client::payment_intents::update("pi_123");
    assert_eq!(operation(& request), "PostPaymentIntentsIntent");
}

#[test]
fn payment_intents_amount_details_line_items_list() {
    let request = stripe_client::payment_intents::amount_details_line_items::list(
        "pi_123",
    );
    assert_eq!(operation(& request), "GetPaymentIntentsIntentAmountDetailsLineItems");
}

#[test]
fn payment_intents_apply_customer_balance() {
    let request = stripe_client::payment_intents::apply_customer_balance("pi_123");
    assert_eq!(operation(& request), "PostPaymentIntentsIntentApplyCustomerBalance");
}

#[test]
fn payment_intents_cancel() {
    let request = stripe_client::payment_intents::cancel("pi_123");
    assert_eq!(operation(& request), "PostPaymentIntentsIntentCancel");
}

#[test]
fn payment_intents_capture() {
    let request = stripe_client::payment_intents::capture("pi_123");
    assert_eq!(operation(& request), "PostPaymentIntentsIntentCapture");
}

#[test]
fn payment_intents_confirm() {
    let request = stripe_client::payment_intents::confirm("pi_123");
    assert_eq!(operation(& request), "PostPaymentIntentsIntentConfirm");
}

#[test]
fn payment_intents_increment_authorization() {
    let request = stripe_client::payment_intents::increment_authorization(
        "pi_123",
        2000,
    );
    assert_eq!(operation(& request), "PostPaymentIntentsIntentIncrementAuthorization");
}

#[test]
fn payment_intents_verify_microdeposits() {
    let request = stripe_client::payment_intents::verify_microdeposits("pi_123");
    assert_eq!(operation(& request), "PostPaymentIntentsIntentVerifyMicrodeposits");
}

#[test]
fn payment_links_list() {
    let request = stripe_client::payment_links::list();
    assert_eq!(operation(& request), "GetPaymentLinks");
}

#[test]
fn payment_links_create() {
    let request = stripe_client::payment_links::create([
        stripe_client::payment_links::params::CreateLineItem::new(1),
    ]);
    assert_eq!(operation(& request), "PostPaymentLinks");
}

#[test]
fn payment_links_retrieve() {
    let request = stripe_client::payment_links::retrieve("plink_123");
    assert_eq!(operation(& request), "GetPaymentLinksPaymentLink");
}

#[test]
fn payment_links_update() {
    let request = stripe_client::payment_links::update("plink_123");
    assert_eq!(operation(& request), "PostPaymentLinksPaymentLink");
}

#[test]
fn payment_links_line_items_list() {
    let request = stripe_client::payment_links::line_items::list("plink_123");
    assert_eq!(operation(& request), "GetPaymentLinksPaymentLinkLineItems");
}

#[test]
fn payment_method_configurations_list() {
    let request = stripe_client::payment_method_configurations::list();
    assert_eq!(operation(& request), "GetPaymentMethodConfigurations");
}

#[test]
fn payment_method_configurations_create() {
    let request = stripe_client::payment_method_configurations::create();
    assert_eq!(operation(& request), "PostPaymentMethodConfigurations");
}

#[test]
fn payment_method_configurations_retrieve() {
    let request = stripe_client::payment_method_configurations::retrieve("pmc_123");
    assert_eq!(operation(& request), "GetPaymentMethodConfigurationsConfiguration");
}

#[test]
fn payment_method_configurations_update() {
    let request = stripe_client::payment_method_configurations::update("pmc_123");
    assert_eq!(operation(& request), "PostPaymentMethodConfigurationsConfiguration");
}

#[test]
fn payment_method_domains_list() {
    let request = stripe_client::payment_method_domains::list();
    assert_eq!(operation(& request), "GetPaymentMethodDomains");
}

#[test]
fn payment_method_domains_create() {
    let request = stripe_client::payment_method_domains::create("Ada Lovelace");
    assert_eq!(operation(& request), "PostPaymentMethodDomains");
}

#[test]
fn payment_method_domains_retrieve() {
    let request = stripe_client::payment_method_domains::retrieve("pmd_123");
    assert_eq!(operation(& request), "GetPaymentMethodDomainsPaymentMethodDomain");
}

#[test]
fn payment_method_domains_update() {
    let request = stripe_client::payment_method_domains::update("pmd_123");
    assert_eq!(operation(& request), "PostPaymentMethodDomainsPaymentMethodDomain");
}

#[test]
fn payment_method_domains_validate() {
    let request = stripe_client::payment_method_domains::validate("pmd_123");
    assert_eq!(
        operation(& request), "PostPaymentMethodDomainsPaymentMethodDomainValidate"
    );
}

#[test]
fn payment_methods_list() {
    let request = stripe_client::payment_methods::list();
    assert_eq!(operation(& request), "GetPaymentMethods");
}

#[test]
fn payment_methods_create() {
    let request = stripe_client::payment_methods::create();
    assert_eq!(operation(& request), "PostPaymentMethods");
}

#[test]
fn payment_methods_retrieve() {
    let request = stripe_client::payment_methods::retrieve("pm_123");
    assert_eq!(operation(& request), "GetPaymentMethodsPaymentMethod");
}

#[test]
fn payment_methods_update() {
    let request = stripe_client::payment_methods::update("pm_123");
    assert_eq!(operation(& request), "PostPaymentMethodsPaymentMethod");
}

#[test]
fn payment_methods_attach() {
    let request = stripe_client::payment_methods::attach("pm_123");
    assert_eq!(operation(& request), "PostPaymentMethodsPaymentMethodAttach");
}

#[test]
fn payment_methods_detach() {
    let request = stripe_client::payment_methods::detach("pm_123");
    assert_eq!(operation(& request), "PostPaymentMethodsPaymentMethodDetach");
}

#[test]
fn payment_records_report_payment() {
    let request = stripe_client::payment_records::report_payment(
        stripe_client::payment_records::params::Amount::new("usd", 1),
        1_767_225_600_i64,
        stripe_client::payment_records::params::PaymentMethodDetails::new(),
    );
    assert_eq!(operation(& request), "PostPaymentRecordsReportPayment");
}

#[test]
fn payment_records_retrieve() {
    let request = stripe_client::payment_records::retrieve("pr_123");
    assert_eq!(operation(& request), "GetPaymentRecordsId");
}

#[test]
fn payment_records_report_payment_attempt() {
    let request = stripe_client::payment_records::report_payment_attempt(
        "pr_123",
        1_767_225_600_i64,
    );
    assert_eq!(operation(& request), "PostPaymentRecordsIdReportPaymentAttempt");
}

#[test]
fn payment_records_report_payment_attempt_canceled() {
    let request = stripe_client::payment_records::report_payment_attempt_canceled(
        "pr_123",
        1_767_225_600_i64,
    );
    assert_eq!(operation(& request), "PostPaymentRecordsIdReportPaymentAttemptCanceled");
}

#[test]
fn payment_records_report_payment_attempt_failed() {
    let request = stripe_client::payment_records::report_payment_attempt_failed(
        "pr_123",
        1_767_225_600_i64,
    );
    assert_eq!(operation(& request), "PostPaymentRecordsIdReportPaymentAttemptFailed");
}

#[test]
fn payment_records_report_payment_attempt_guaranteed() {
    let request = stripe_client::payment_records::report_payment_attempt_guaranteed(
        "pr_123",
        1_767_225_600_i64,
    );
    assert_eq!(
        operation(& request), "PostPaymentRecordsIdReportPaymentAttemptGuaranteed"
    );
}

#[test]
fn payment_records_report_payment_attempt_informational() {
    let request = stripe_client::payment_records::report_payment_attempt_informational(
        "pr_123",
    );
    assert_eq!(
        operation(& request), "PostPaymentRecordsIdReportPaymentAttemptInformational"
    );
}

#[test]
fn payment_records_report_refund() {
    let request = stripe_client::payment_records::report_refund(
        "pr_123",
        stripe_client::payment_records::params::ReportRefundOutcome::Refunded,
        stripe_client::payment_records::params::ReportRefundProcessorDetails::new(
            stripe_client::payment_records::params::Type::Custom,
        ),
        stripe_client::payment_records::params::Refunded::new(1_767_225_600_i64),
    );
    assert_eq!(operation(& request), "PostPaymentRecordsIdReportRefund");
}

#[test]
fn payouts_list() {
    let request = stripe_client::payouts::list();
    assert_eq!(operation(& request), "GetPayouts");
}

#[test]
fn payouts_create() {
    let request = stripe_client::payouts::create(2000, "usd");
    assert_eq!(operation(& request), "PostPayouts");
}

#[test]
fn payouts_retrieve() {
    let request = stripe_client::payouts::retrieve("po_123");
    assert_eq!(operation(& request), "GetPayoutsPayout");
}

#[test]
fn payouts_update() {
    let request = stripe_client::payouts::update("po_123");
    assert_eq!(operation(& request), "PostPayoutsPayout");
}

#[test]
fn payouts_cancel() {
    let request = stripe_client::payouts::cancel("po_123");
    assert_eq!(operation(& request), "PostPayoutsPayoutCancel");
}

#[test]
fn payouts_reverse() {
    let request = stripe_client::payouts::reverse("po_123");
    assert_eq!(operation(& request), "PostPayoutsPayoutReverse");
}

#[test]
fn plans_list() {
    let request = stripe_client::plans::list();
    assert_eq!(operation(& request), "GetPlans");
}

#[test]
fn plans_create() {
    let request = stripe_client::plans::create(
        "usd",
        stripe_client::plans::PlanInterval::Day,
    );
    assert_eq!(operation(& request), "PostPlans");
}

#[test]
fn plans_retrieve() {
    let request = stripe_client::plans::retrieve("plan_123");
    assert_eq!(operation(& request), "GetPlansPlan");
}

#[test]
fn plans_update() {
    let request = stripe_client::plans::update("plan_123");
    assert_eq!(operation(& request), "PostPlansPlan");
}

#[test]
fn plans_delete() {
    let request = stripe_client::plans::delete("plan_123");
    assert_eq!(operation(& request), "DeletePlansPlan");
}

#[test]
fn prices_list() {
    let request = stripe_client::prices::list();
    assert_eq!(operation(& request), "GetPrices");
}

#[test]
fn prices_create() {
    let request = stripe_client::prices::create("usd");
    assert_eq!(operation(& request), "PostPrices");
}

#[test]
fn prices_search() {
    let request = stripe_client::prices::search("created>1700000000");
    assert_eq!(operation(& request), "GetPricesSearch");
}

#[test]
fn prices_retrieve() {
    let request = stripe_client::prices::retrieve("price_123");
    assert_eq!(operation(& request), "GetPricesPrice");
}

#[test]
fn prices_update() {
    let request = stripe_client::prices::update("price_123");
    assert_eq!(operation(& request), "PostPricesPrice");
}

#[test]
fn products_list() {
    let request = stripe_client::products::list();
    assert_eq!(operation(& request), "GetProducts");
}

#[test]
fn products_create() {
    let request = stripe_client::products::create("Ada Lovelace");
    assert_eq!(operation(& request), "PostProducts");
}

#[test]
fn products_search() {
    let request = stripe_client::products::search("created>1700000000");
    assert_eq!(operation(& request), "GetProductsSearch");
}

#[test]
fn products_retrieve() {
    let request = stripe_client::products::retrieve("prod_123");
    assert_eq!(operation(& request), "GetProductsId");
}

#[test]
fn products_update() {
    let request = stripe_client::products::update("prod_123");
    assert_eq!(operation(& request), "PostProductsId");
}

#[test]
fn products_delete() {
    let request = stripe_client::products::delete("prod_123");
    assert_eq!(operation(& request), "DeleteProductsId");
}

#[test]
fn products_features_list() {
    let request = stripe_client::products::features::list("prod_123");
    assert_eq!(operation(& request), "GetProductsProductFeatures");
}

#[test]
fn products_features_create() {
    let request = stripe_client::products::features::create(
        "prod_123",
        "entitlement feature",
    );
    assert_eq!(operation(& request), "PostProductsProductFeatures");
}

#[test]
fn products_features_retrieve() {
    let request = stripe_client::products::features::retrieve("prod_123", "prodft_123");
    assert_eq!(operation(& request), "GetProductsProductFeaturesId");
}

#[test]
fn products_features_delete() {
    let request = stripe_client::products::features::delete("prod_123", "prodft_123");
    assert_eq!(operation(& request), "DeleteProductsProductFeaturesId");
}

#[test]
fn promotion_codes_list() {
    let request = stripe_client::promotion_codes::list();
    assert_eq!(operation(& request), "GetPromotionCodes");
}

#[test]
fn promotion_codes_create() {
    let request = stripe_client::promotion_codes::create(
        stripe_client::promotion_codes::params::Promotion::new(
            stripe_client::promotion_codes::params::Type::Coupon,
        ),
    );
    assert_eq!(operation(& request), "PostPromotionCodes");
}

#[test]
fn promotion_codes_retrieve() {
    let request = stripe_client::promotion_codes::retrieve("promo_123");
    assert_eq!(operation(& request), "GetPromotionCodesPromotionCode");
}

#[test]
fn promotion_codes_update() {
    let request = stripe_client::promotion_codes::update("promo_123");
    assert_eq!(operation(& request), "PostPromotionCodesPromotionCode");
}

#[test]
fn quotes_list() {
    let request = stripe_client::quotes::list();
    assert_eq!(operation(& request), "GetQuotes");
}

#[test]
fn quotes_create() {
    let request = stripe_client::quotes::create();
    assert_eq!(operation(& request), "PostQuotes");
}

#[test]
fn quotes_retrieve() {
    let request = stripe_client::quotes::retrieve("qt_123");
    assert_eq!(operation(& request), "GetQuotesQuote");
}

#[test]
fn quotes_update() {
    let request = stripe_client::quotes::update("qt_123");
    assert_eq!(operation(& request), "PostQuotesQuote");
}

#[test]
fn quotes_accept() {
    let request = stripe_client::quotes::accept("qt_123");
    assert_eq!(operation(& request), "PostQuotesQuoteAccept");
}

#[test]
fn quotes_cancel() {
    let request = stripe_client::quotes::cancel("qt_123");
    assert_eq!(operation(& request), "PostQuotesQuoteCancel");
}

#[test]
fn quotes_computed_upfront_line_items_list() {
    let request = stripe_client::quotes::computed_upfront_line_items::list("qt_123");
    assert_eq!(operation(& request), "GetQuotesQuoteComputedUpfrontLineItems");
}

#[test]
fn quotes_finalize_quote() {
    let request = stripe_client::quotes::finalize_quote("qt_123");
    assert_eq!(operation(& request), "PostQuotesQuoteFinalize");
}

#[test]
fn quotes_line_items_list() {
    let request = stripe_client::quotes::line_items::list("qt_123");
    assert_eq!(operation(& request), "GetQuotesQuoteLineItems");
}

#[test]
fn quotes_pdf() {
    let request = stripe_client::quotes::pdf("qt_123");
    assert_eq!(operation(& request), "GetQuotesQuotePdf");
}

#[test]
fn radar_early_fraud_warnings_list() {
    let request = stripe_client::radar::early_fraud_warnings::list();
    assert_eq!(operation(& request), "GetRadarEarlyFraudWarnings");
}

#[test]
fn radar_early_fraud_warnings_retrieve() {
    let request = stripe_client::radar::early_fraud_warnings::retrieve("issfr_123");
    assert_eq!(operation(& request), "GetRadarEarlyFraudWarningsEarlyFraudWarning");
}

#[test]
fn radar_payment_evaluations_create() {
    let request = stripe_client::radar::payment_evaluations::create(
        stripe_client::radar::payment_evaluations::params::CustomerDetails::new(),
        stripe_client::radar::payment_evaluations::params::PaymentDetails::new(
            2000,
            "usd",
            stripe_client::radar::payment_evaluations::params::PaymentMethodDetails::new(
                "pm_123",
            ),
        ),
    );
    assert_eq!(operation(& request), "PostRadarPaymentEvaluations");
}

#[test]
fn radar_value_list_items_list() {
    let request = stripe_client::radar::value_list_items::list("value list");
    assert_eq!(operation(& request), "GetRadarValueListItems");
}

#[test]
fn radar_value_list_items_create() {
    let request = stripe_client::radar::value_list_items::create("value list", "value");
    assert_eq!(operation(& request), "PostRadarValueListItems");
}

#[test]
fn radar_value_list_items_retrieve() {
    let request = stripe_client::radar::value_list_items::retrieve("rsli_123");
    assert_eq!(operation(& request), "GetRadarValueListItemsItem");
}

#[test]
fn radar_value_list_items_delete() {
    let request = stripe_client::radar::value_list_items::delete("rsli_123");
    assert_eq!(operation(& request), "DeleteRadarValueListItemsItem");
}

#[test]
fn radar_value_lists_list() {
    let request = stripe_client::radar::value_lists::list();
    assert_eq!(operation(& request), "GetRadarValueLists");
}

#[test]
fn radar_value_lists_create() {
    let request = stripe_client::radar::value_lists::create("alias", "Ada Lovelace");
    assert_eq!(operation(& request), "PostRadarValueLists");
}

#[test]
fn radar_value_lists_retrieve() {
    let request = stripe_client::radar::value_lists::retrieve("rsl_123");
    assert_eq!(operation(& request), "GetRadarValueListsValueList");
}

#[test]
fn radar_value_lists_update() {
    let request = stripe_client::radar::value_lists::update("rsl_123");
    assert_eq!(operation(& request), "PostRadarValueListsValueList");
}

#[test]
fn radar_value_lists_delete() {
    let request = stripe_client::radar::value_lists::delete("rsl_123");
    assert_eq!(operation(& request), "DeleteRadarValueListsValueList");
}

#[test]
fn refunds_list() {
    let request = stripe_client::refunds::list();
    assert_eq!(operation(& request), "GetRefunds");
}

#[test]
fn refunds_create() {
    let request = stripe_client::refunds::create();
    assert_eq!(operation(& request), "PostRefunds");
}

#[test]
fn refunds_retrieve() {
    let request = stripe_client::refunds::retrieve("re_123");
    assert_eq!(operation(& request), "GetRefundsRefund");
}

#[test]
fn refunds_update() {
    let request = stripe_client::refunds::update("re_123");
    assert_eq!(operation(& request), "PostRefundsRefund");
}

#[test]
fn refunds_cancel() {
    let request = stripe_client::refunds::cancel("re_123");
    assert_eq!(operation(& request), "PostRefundsRefundCancel");
}

#[test]
fn reporting_report_runs_list() {
    let request = stripe_client::reporting::report_runs::list();
    assert_eq!(operation(& request), "GetReportingReportRuns");
}

#[test]
fn reporting_report_runs_create() {
    let request = stripe_client::reporting::report_runs::create("report type");
    assert_eq!(operation(& request), "PostReportingReportRuns");
}

#[test]
fn reporting_report_runs_retrieve() {
    let request = stripe_client::reporting::report_runs::retrieve("frr_123");
    assert_eq!(operation(& request), "GetReportingReportRunsReportRun");
}

#[test]
fn reporting_report_types_list() {
    let request = stripe_client::reporting::report_types::list();
    assert_eq!(operation(& request), "GetReportingReportTypes");
}

#[test]
fn reporting_report_types_retrieve() {
    let request = stripe_client::reporting::report_types::retrieve("report_type_123");
    assert_eq!(operation(& request), "GetReportingReportTypesReportType");
}

#[test]
fn reviews_list() {
    let request = stripe_client::reviews::list();
    assert_eq!(operation(& request), "GetReviews");
}

#[test]
fn reviews_retrieve() {
    let request = stripe_client::reviews::retrieve("prv_123");
    assert_eq!(operation(& request), "GetReviewsReview");
}

#[test]
fn reviews_approve() {
    let request = stripe_client::reviews::approve("prv_123");
    assert_eq!(operation(& request), "PostReviewsReviewApprove");
}

#[test]
fn setup_attempts_list() {
    let request = stripe_client::setup_attempts::list("seti_123");
    assert_eq!(operation(& request), "GetSetupAttempts");
}

#[test]
fn setup_intents_list() {
    let request = stripe_client::setup_intents::list();
    assert_eq!(operation(& request), "GetSetupIntents");
}

#[test]
fn setup_intents_create() {
    let request = stripe_client::setup_intents::create();
    assert_eq!(operation(& request), "PostSetupIntents");
}

#[test]
fn setup_intents_retrieve() {
    let request = stripe_client::setup_intents::retrieve("seti_123");
    assert_eq!(operation(& request), "GetSetupIntentsIntent");
}

#[test]
fn setup_intents_update() {
    let request = stripe_client::setup_intents::update("seti_123");
    assert_eq!(operation(& request), "PostSetupIntentsIntent");
}

#[test]
fn setup_intents_cancel() {
    let request = stripe_client::setup_intents::cancel("seti_123");
    assert_eq!(operation(& request), "PostSetupIntentsIntentCancel");
}

#[test]
fn setup_intents_confirm() {
    let request = stripe_client::setup_intents::confirm("seti_123");
    assert_eq!(operation(& request), "PostSetupIntentsIntentConfirm");
}

#[test]
fn setup_intents_verify_microdeposits() {
    let request = stripe_client::setup_intents::verify_microdeposits("seti_123");
    assert_eq!(operation(& request), "PostSetupIntentsIntentVerifyMicrodeposits");
}

#[test]
fn shipping_rates_list() {
    let request = stripe_client::shipping_rates::list();
    assert_eq!(operation(& request), "GetShippingRates");
}

#[test]
fn shipping_rates_create() {
    let request = stripe_client::shipping_rates::create("Ada Lovelace");
    assert_eq!(operation(& request), "PostShippingRates");
}

#[test]
fn shipping_rates_retrieve() {
    let request = stripe_client::shipping_rates::retrieve("shr_123");
    assert_eq!(operation(& request), "GetShippingRatesShippingRateToken");
}

#[test]
fn shipping_rates_update() {
    let request = stripe_client::shipping_rates::update("shr_123");
    assert_eq!(operation(& request), "PostShippingRatesShippingRateToken");
}

#[test]
fn sigma_saved_queries_update() {
    let request = stripe_client::sigma::saved_queries::update("sigma_api_query_123");
    assert_eq!(operation(& request), "PostSigmaSavedQueriesId");
}

#[test]
fn sigma_scheduled_query_runs_list() {
    let request = stripe_client::sigma::scheduled_query_runs::list();
    assert_eq!(operation(& request), "GetSigmaScheduledQueryRuns");
}

#[test]
fn sigma_scheduled_query_runs_retrieve() {
    let request = stripe_client::sigma::scheduled_query_runs::retrieve("sqr_123");
    assert_eq!(operation(& request), "GetSigmaScheduledQueryRunsScheduledQueryRun");
}

#[test]
fn sources_create() {
    let request = stripe_client::sources::create();
    assert_eq!(operation(& request), "PostSources");
}

#[test]
fn sources_retrieve() {
    let request = stripe_client::sources::retrieve("src_123");
    assert_eq!(operation(& request), "GetSourcesSource");
}

#[test]
fn sources_update() {
    let request = stripe_client::sources::update("src_123");
    assert_eq!(operation(& request), "PostSourcesSource");
}

#[test]
fn sources_mandate_notifications_retrieve() {
    let request = stripe_client::sources::mandate_notifications::retrieve(
        "src_123",
        "source_mandate_notification_123",
    );
    assert_eq!(
        operation(& request), "GetSourcesSourceMandateNotificationsMandateNotification"
    );
}

#[test]
fn sources_transactions_list() {
    let request = stripe_client::sources::transactions::list("src_123");
    assert_eq!(operation(& request), "GetSourcesSourceSourceTransactions");
}

#[test]
fn sources_transactions_retrieve() {
    let request = stripe_client::sources::transactions::retrieve(
        "src_123",
        "source_transaction_123",
    );
    assert_eq!(
        operation(& request), "GetSourcesSourceSourceTransactionsSourceTransaction"
    );
}

#[test]
fn sources_verify() {
    let request = stripe_client::sources::verify("src_123", ["values"]);
    assert_eq!(operation(& request), "PostSourcesSourceVerify");
}

#[test]
fn subscription_items_list() {
    let request = stripe_client::subscription_items::list("sub_123");
    assert_eq!(operation(& request), "GetSubscriptionItems");
}

#[test]
fn subscription_items_create() {
    let request = stripe_client::subscription_items::create("sub_123");
    assert_eq!(operation(& request), "PostSubscriptionItems");
}

#[test]
fn subscription_items_retrieve() {
    let request = stripe_client::subscription_items::retrieve("si_123");
    assert_eq!(operation(& request), "GetSubscriptionItemsItem");
}

#[test]
fn subscription_items_update() {
    let request = stripe_client::subscription_items::update("si_123");
    assert_eq!(operation(& request), "PostSubscriptionItemsItem");
}

#[test]
fn subscription_items_delete() {
    let request = stripe_client::subscription_items::delete("si_123");
    assert_eq!(operation(& request), "DeleteSubscriptionItemsItem");
}

#[test]
fn subscription_schedules_list() {
    let request = stripe_client::subscription_schedules::list();
    assert_eq!(operation(& request), "GetSubscriptionSchedules");
}

#[test]
fn subscription_schedules_create() {
    let request = stripe_client::subscription_schedules::create();
    assert_eq!(operation(& request), "PostSubscriptionSchedules");
}

#[test]
fn subscription_schedules_retrieve() {
    let request = stripe_client::subscription_schedules::retrieve("sub_sched_123");
    assert_eq!(operation(& request), "GetSubscriptionSchedulesSchedule");
}

#[test]
fn subscription_schedules_update() {
    let request = stripe_client::subscription_schedules::update("sub_sched_123");
    assert_eq!(operation(& request), "PostSubscriptionSchedulesSchedule");
}

#[test]
fn subscription_schedules_cancel() {
    let request = stripe_client::subscription_schedules::cancel("sub_sched_123");
    assert_eq!(operation(& request), "PostSubscriptionSchedulesScheduleCancel");
}

#[test]
fn subscription_schedules_release() {
    let request = stripe_client::subscription_schedules::release("sub_sched_123");
    assert_eq!(operation(& request), "PostSubscriptionSchedulesScheduleRelease");
}

#[test]
fn subscriptions_list() {
    let request = stripe_client::subscriptions::list();
    assert_eq!(operation(& request), "GetSubscriptions");
}

#[test]
fn subscriptions_create() {
    let request = stripe_client::subscriptions::create();
    assert_eq!(operation(& request), "PostSubscriptions");
}

#[test]
fn subscriptions_search() {
    let request = stripe_client::subscriptions::search("created>1700000000");
    assert_eq!(operation(& request), "GetSubscriptionsSearch");
}

#[test]
fn subscriptions_retrieve() {
    let request = stripe_client::subscriptions::retrieve("sub_123");
    assert_eq!(operation(& request), "GetSubscriptionsSubscriptionExposedId");
}

#[test]
fn subscriptions_update() {
    let request = stripe_client::subscriptions::update("sub_123");
    assert_eq!(operation(& request), "PostSubscriptionsSubscriptionExposedId");
}

#[test]
fn subscriptions_cancel() {
    let request = stripe_client::subscriptions::cancel("sub_123");
    assert_eq!(operation(& request), "DeleteSubscriptionsSubscriptionExposedId");
}

#[test]
fn subscriptions_delete_discount() {
    let request = stripe_client::subscriptions::delete_discount("sub_123");
    assert_eq!(operation(& request), "DeleteSubscriptionsSubscriptionExposedIdDiscount");
}

#[test]
fn subscriptions_migrate() {
    let request = stripe_client::subscriptions::migrate(
        "sub_123",
        stripe_client::subscriptions::params::MigrateBillingMode::new(
            stripe_client::subscriptions::params::BillingModeType::Flexible,
        ),
    );
    assert_eq!(operation(& request), "PostSubscriptionsSubscriptionMigrate");
}

#[test]
fn subscriptions_resume() {
    let request = stripe_client::subscriptions::resume("sub_123");
    assert_eq!(operation(& request), "PostSubscriptionsSubscriptionResume");
}

#[test]
fn tax_associations_find() {
    let request = stripe_client::tax::associations::find("pi_123");
    assert_eq!(operation(& request), "GetTaxAssociationsFind");
}

#[test]
fn tax_calculations_create() {
    let request = stripe_client::tax::calculations::create(
        "usd",
        [stripe_client::tax::calculations::params::LineItem::new(2000)],
    );
    assert_eq!(operation(& request), "PostTaxCalculations");
}

#[test]
fn tax_calculations_retrieve() {
    let request = stripe_client::tax::calculations::retrieve("taxcalc_123");
    assert_eq!(operation(& request), "GetTaxCalculationsCalculation");
}

#[test]
fn tax_calculations_line_items_list() {
    let request = stripe_client::tax::calculations::line_items::list("taxcalc_123");
    assert_eq!(operation(& request), "GetTaxCalculationsCalculationLineItems");
}

#[test]
fn tax_registrations_list() {
    let request = stripe_client::tax::registrations::list();
    assert_eq!(operation(& request), "GetTaxRegistrations");
}

#[test]
fn tax_registrations_create() {
    let request = stripe_client::tax::registrations::create(
        "US",
        stripe_client::tax::registrations::params::CountryOptions::new(),
        stripe_client::tax::registrations::params::ActiveFrom::Now,
    );
    assert_eq!(operation(& request), "PostTaxRegistrations");
}

#[test]
fn tax_registrations_retrieve() {
    let request = stripe_client::tax::registrations::retrieve("taxreg_123");
    assert_eq!(operation(& request), "GetTaxRegistrationsId");
}

#[test]
fn tax_registrations_update() {
    let request = stripe_client::tax::registrations::update("taxreg_123");
    assert_eq!(operation(& request), "PostTaxRegistrationsId");
}

#[test]
fn tax_settings_retrieve() {
    let request = stripe_client::tax::settings::retrieve();
    assert_eq!(operation(& request), "GetTaxSettings");
}

#[test]
fn tax_settings_update() {
    let request = stripe_client::tax::settings::update();
    assert_eq!(operation(& request), "PostTaxSettings");
}

#[test]
fn tax_transactions_create_from_calculation() {
    let request = stripe_client::tax::transactions::create_from_calculation(
        "calculation",
        "reference",
    );
    assert_eq!(operation(& request), "PostTaxTransactionsCreateFromCalculation");
}

#[test]
fn tax_transactions_create_reversal() {
    let request = stripe_client::tax::transactions::create_reversal(
        stripe_client::tax::transactions::params::Mode::Full,
        "original transaction",
        "reference",
    );
    assert_eq!(operation(& request), "PostTaxTransactionsCreateReversal");
}

#[test]
fn tax_transactions_retrieve() {
    let request = stripe_client::tax::transactions::retrieve("tax_123");
    assert_eq!(operation(& request), "GetTaxTransactionsTransaction");
}

#[test]
fn tax_transactions_line_items_list() {
    let request = stripe_client::tax::transactions::line_items::list("tax_123");
    assert_eq!(operation(& request), "GetTaxTransactionsTransactionLineItems");
}

#[test]
fn tax_codes_list() {
    let request = stripe_client::tax_codes::list();
    assert_eq!(operation(& request), "GetTaxCodes");
}

#[test]
fn tax_codes_retrieve() {
    let request = stripe_client::tax_codes::retrieve("txcd_123");
    assert_eq!(operation(& request), "GetTaxCodesId");
}

#[test]
fn tax_ids_list() {
    let request = stripe_client::tax_ids::list();
    assert_eq!(operation(& request), "GetTaxIds");
}

#[test]
fn tax_ids_create() {
    let request = stripe_client::tax_ids::create(
        stripe_client::tax_ids::TaxIdType::AdNrt,
        "value",
    );
    assert_eq!(operation(& request), "PostTaxIds");
}

#[test]
fn tax_ids_retrieve() {
    let request = stripe_client::tax_ids::retrieve("tax_id_123");
    assert_eq!(operation(& request), "GetTaxIdsId");
}

#[test]
fn tax_ids_delete() {
    let request = stripe_client::tax_ids::delete("tax_id_123");
    assert_eq!(operation(& request), "DeleteTaxIdsId");
}

#[test]
fn tax_rates_list() {
    let request = stripe_client::tax_rates::list();
    assert_eq!(operation(& request), "GetTaxRates");
}

#[test]
fn tax_rates_create() {
    let request = stripe_client::tax_rates::create("Ada Lovelace", true, 1.5);
    assert_eq!(operation(& request), "PostTaxRates");
}

#[test]
fn tax_rates_retrieve() {
    let request = stripe_client::tax_rates::retrieve("txr_123");
    assert_eq!(operation(& request), "GetTaxRatesTaxRate");
}

#[test]
fn tax_rates_update() {
    let request = stripe_client::tax_rates::update("txr_123");
    assert_eq!(operation(& request), "PostTaxRatesTaxRate");
}

#[test]
fn terminal_configurations_list() {
    let request = stripe_client::terminal::configurations::list();
    assert_eq!(operation(& request), "GetTerminalConfigurations");
}

#[test]
fn terminal_configurations_create() {
    let request = stripe_client::terminal::configurations::create();
    assert_eq!(operation(& request), "PostTerminalConfigurations");
}

#[test]
fn terminal_configurations_retrieve() {
    let request = stripe_client::terminal::configurations::retrieve("tmc_123");
    assert_eq!(operation(& request), "GetTerminalConfigurationsConfiguration");
}

#[test]
fn terminal_configurations_update() {
    let request = stripe_client::terminal::configurations::update("tmc_123");
    assert_eq!(operation(& request), "PostTerminalConfigurationsConfiguration");
}

#[test]
fn terminal_configurations_delete() {
    let request = stripe_client::terminal::configurations::delete("tmc_123");
    assert_eq!(operation(& request), "DeleteTerminalConfigurationsConfiguration");
}

#[test]
fn terminal_connection_tokens_create() {
    let request = stripe_client::terminal::connection_tokens::create();
    assert_eq!(operation(& request), "PostTerminalConnectionTokens");
}

#[test]
fn terminal_locations_list() {
    let request = stripe_client::terminal::locations::list();
    assert_eq!(operation(& request), "GetTerminalLocations");
}

#[test]
fn terminal_locations_create() {
    let request = stripe_client::terminal::locations::create();
    assert_eq!(operation(& request), "PostTerminalLocations");
}

#[test]
fn terminal_locations_retrieve() {
    let request = stripe_client::terminal::locations::retrieve("tml_123");
    assert_eq!(operation(& request), "GetTerminalLocationsLocation");
}

#[test]
fn terminal_locations_update() {
    let request = stripe_client::terminal::locations::update("tml_123");
    assert_eq!(operation(& request), "PostTerminalLocationsLocation");
}

#[test]
fn terminal_locations_delete() {
    let request = stripe_client::terminal::locations::delete("tml_123");
    assert_eq!(operation(& request), "DeleteTerminalLocationsLocation");
}

#[test]
fn terminal_onboarding_links_create() {
    let request = stripe_client::terminal::onboarding_links::create(
        stripe_client::terminal::onboarding_links::params::LinkOptions::new(),
        stripe_client::terminal::onboarding_links::params::LinkType::AppleTermsAndConditions,
    );
    assert_eq!(operation(& request), "PostTerminalOnboardingLinks");
}

#[test]
fn terminal_readers_list() {
    let request = stripe_client::terminal::readers::list();
    assert_eq!(operation(& request), "GetTerminalReaders");
}

#[test]
fn terminal_readers_create() {
    let request = stripe_client::terminal::readers::create("registration code");
    assert_eq!(operation(& request), "PostTerminalReaders");
}

#[test]
fn terminal_readers_retrieve() {
    let request = stripe_client::terminal::readers::retrieve("tmr_123");
    assert_eq!(operation(& request), "GetTerminalReadersReader");
}

#[test]
fn terminal_readers_update() {
    let request = stripe_client::terminal::readers::update("tmr_123");
    assert_eq!(operation(& request), "PostTerminalReadersReader");
}

#[test]
fn terminal_readers_delete() {
    let request = stripe_client::terminal::readers::delete("tmr_123");
    assert_eq!(operation(& request), "DeleteTerminalReadersReader");
}

#[test]
fn terminal_readers_cancel_action() {
    let request = stripe_client::terminal::readers::cancel_action("tmr_123");
    assert_eq!(operation(& request), "PostTerminalReadersReaderCancelAction");
}

#[test]
fn terminal_readers_collect_inputs() {
    let request = stripe_client::terminal::readers::collect_inputs(
        "tmr_123",
        [
            stripe_client::terminal::readers::params::Input::new(
                stripe_client::terminal::readers::params::CustomText::new("title"),
                stripe_client::terminal::InputType::Email,
            ),
        ],
    );
    assert_eq!(operation(& request), "PostTerminalReadersReaderCollectInputs");
}

#[test]
fn terminal_readers_collect_payment_method() {
    let request = stripe_client::terminal::readers::collect_payment_method(
        "tmr_123",
        "pi_123",
    );
    assert_eq!(operation(& request), "PostTerminalReadersReaderCollectPaymentMethod");
}

#[test]
fn terminal_readers_confirm_payment_intent() {
    let request = stripe_client::terminal::readers::confirm_payment_intent(
        "tmr_123",
        "pi_123",
    );
    assert_eq!(operation(& request), "PostTerminalReadersReaderConfirmPaymentIntent");
}

#[test]
fn terminal_readers_process_payment_intent() {
    let request = stripe_client::terminal::readers::process_payment_intent(
        "tmr_123",
        "pi_123",
    );
    assert_eq!(operation(& request), "PostTerminalReadersReaderProcessPaymentIntent");
}

#[test]
fn terminal_readers_process_setup_intent() {
    let request = stripe_client::terminal::readers::process_setup_intent(
        "tmr_123",
        stripe_client::terminal::readers::params::AllowRedisplay::Always,
        "seti_123",
    );
    assert_eq!(operation(& request), "PostTerminalReadersReaderProcessSetupIntent");
}

#[test]
fn terminal_readers_refund_payment() {
    let request = stripe_client::terminal::readers::refund_payment("tmr_123");
    assert_eq!(operation(& request), "PostTerminalReadersReaderRefundPayment");
}

#[test]
fn terminal_readers_set_reader_display() {
    let request = stripe_client::terminal::readers::set_reader_display(
        "tmr_123",
        stripe_client::terminal::readers::params::Type::Cart,
    );
    assert_eq!(operation(& request), "PostTerminalReadersReaderSetReaderDisplay");
}

#[test]
fn terminal_refunds_create() {
    let request = stripe_client::terminal::refunds::create();
    assert_eq!(operation(& request), "PostTerminalRefunds");
}

#[test]
fn test_helpers_confirmation_tokens_create() {
    let request = stripe_client::test_helpers::confirmation_tokens::create();
    assert_eq!(operation(& request), "PostTestHelpersConfirmationTokens");
}

#[test]
fn test_helpers_customers_fund_cash_balance() {
    let request = stripe_client::test_helpers::customers::fund_cash_balance(
        "cus_123",
        2000,
        "usd",
    );
    assert_eq!(operation(& request), "PostTestHelpersCustomersCustomerFundCashBalance");
}

#[test]
fn test_helpers_issuing_authorizations_create() {
    let request = stripe_client::test_helpers::issuing::authorizations::create("ic_123");
    assert_eq!(operation(& request), "PostTestHelpersIssuingAuthorizations");
}

#[test]
fn test_helpers_issuing_authorizations_capture() {
    let request = stripe_client::test_helpers::issuing::authorizations::capture(
        "iauth_123",
    );
    assert_eq!(
        operation(& request), "PostTestHelpersIssuingAuthorizationsAuthorizationCapture"
    );
}

#[test]
fn test_helpers_issuing_authorizations_expire() {
    let request = stripe_client::test_helpers::issuing::authorizations::expire(
        "iauth_123",
    );
    assert_eq!(
        operation(& request), "PostTestHelpersIssuingAuthorizationsAuthorizationExpire"
    );
}

#[test]
fn test_helpers_issuing_authorizations_finalize_amount() {
    let request = stripe_client::test_helpers::issuing::authorizations::finalize_amount(
        "iauth_123",
        2000,
    );
    assert_eq!(
        operation(& request),
        "PostTestHelpersIssuingAuthorizationsAuthorizationFinalizeAmount"
    );
}

#[test]
fn test_helpers_issuing_authorizations_respond() {
    let request = stripe_client::test_helpers::issuing::authorizations::respond(
        "iauth_123",
        true,
    );
    assert_eq!(
        operation(& request),
        "PostTestHelpersIssuingAuthorizationsAuthorizationFraudChallengesRespond"
    );
}

#[test]
fn test_helpers_issuing_authorizations_increment() {
    let request = stripe_client::test_helpers::issuing::authorizations::increment(
        "iauth_123",
        2000,
    );
    assert_eq!(
        operation(& request),
        "PostTestHelpersIssuingAuthorizationsAuthorizationIncrement"
    );
}

#[test]
fn test_helpers_issuing_authorizations_reverse() {
    let request = stripe_client::test_helpers::issuing::authorizations::reverse(
        "iauth_123",
    );
    assert_eq!(
        operation(& request), "PostTestHelpersIssuingAuthorizationsAuthorizationReverse"
    );
}

#[test]
fn test_helpers_issuing_cards_deliver_card() {
    let request = stripe_client::test_helpers::issuing::cards::deliver_card("ic_123");
    assert_eq!(operation(& request), "PostTestHelpersIssuingCardsCardShippingDeliver");
}

#[test]
fn test_helpers_issuing_cards_fail_card() {
    let request = stripe_client::test_helpers::issuing::cards::fail_card("ic_123");
    assert_eq!(operation(& request), "PostTestHelpersIssuingCardsCardShippingFail");
}

#[test]
fn test_helpers_issuing_cards_return_card() {
    let request = stripe_client::test_helpers::issuing::cards::return_card("ic_123");
    assert_eq!(operation(& request), "PostTestHelpersIssuingCardsCardShippingReturn");
}

#[test]
fn test_helpers_issuing_cards_ship_card() {
    let request = stripe_client::test_helpers::issuing::cards::ship_card("ic_123");
    assert_eq!(operation(& request), "PostTestHelpersIssuingCardsCardShippingShip");
}

#[test]
fn test_helpers_issuing_cards_submit_card() {
    let request = stripe_client::test_helpers::issuing::cards::submit_card("ic_123");
    assert_eq!(operation(& request), "PostTestHelpersIssuingCardsCardShippingSubmit");
}

#[test]
fn test_helpers_issuing_personalization_designs_activate() {
    let request = stripe_client::test_helpers::issuing::personalization_designs::activate(
        "ipd_123",
    );
    assert_eq!(
        operation(& request),
        "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignActivate"
    );
}

#[test]
fn test_helpers_issuing_personalization_designs_deactivate() {
    let request = stripe_client::test_helpers::issuing::personalization_designs::deactivate(
        "ipd_123",
    );
    assert_eq!(
        operation(& request),
        "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignDeactivate"
    );
}

#[test]
fn test_helpers_issuing_personalization_designs_reject() {
    let request = stripe_client::test_helpers::issuing::personalization_designs::reject(
        "ipd_123",
        stripe_client::test_helpers::issuing::personalization_designs::params::RejectionReasons::new(),
    );
    assert_eq!(
        operation(& request),
        "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignReject"
    );
}

#[test]
fn test_helpers_issuing_settlements_create() {
    let request = stripe_client::test_helpers::issuing::settlements::create(
        "bin",
        1,
        "usd",
        2000,
    );
    assert_eq!(operation(& request), "PostTestHelpersIssuingSettlements");
}

#[test]
fn test_helpers_issuing_settlements_complete() {
    let request = stripe_client::test_helpers::issuing::settlements::complete(
        "settlement_123",
    );
    assert_eq!(
        operation(& request), "PostTestHelpersIssuingSettlementsSettlementComplete"
    );
}

#[test]
fn test_helpers_issuing_transactions_create_force_capture() {
    let request = stripe_client::test_helpers::issuing::transactions::create_force_capture(
        2000,
        "ic_123",
    );
    assert_eq!(
        operation(& request), "PostTestHelpersIssuingTransactionsCreateForceCapture"
    );
}

#[test]
fn test_helpers_issuing_transactions_create_unlinked_refund() {
    let request = stripe_client::test_helpers::issuing::transactions::create_unlinked_refund(
        2000,
        "ic_123",
    );
    assert_eq!(
        operation(& request), "PostTestHelpersIssuingTransactionsCreateUnlinkedRefund"
    );
}

#[test]
fn test_helpers_issuing_transactions_refund() {
    let request = stripe_client::test_helpers::issuing::transactions::refund(
        "transaction_123",
    );
    assert_eq!(
        operation(& request), "PostTestHelpersIssuingTransactionsTransactionRefund"
    );
}

#[test]
fn test_helpers_refunds_expire() {
    let request = stripe_client::test_helpers::refunds::expire("re_123");
    assert_eq!(operation(& request), "PostTestHelpersRefundsRefundExpire");
}

#[test]
fn test_helpers_terminal_readers_present_payment_method() {
    let request = stripe_client::test_helpers::terminal::readers::present_payment_method(
        "reader_123",
    );
    assert_eq!(
        operation(& request), "PostTestHelpersTerminalReadersReaderPresentPaymentMethod"
    );
}

#[test]
fn test_helpers_terminal_readers_succeed_input_collection() {
    let request = stripe_client::test_helpers::terminal::readers::succeed_input_collection(
        "reader_123",
    );
    assert_eq!(
        operation(& request),
        "PostTestHelpersTerminalReadersReaderSucceedInputCollection"
    );
}

#[test]
fn test_helpers_terminal_readers_timeout_input_collection() {
    let request = stripe_client::test_helpers::terminal::readers::timeout_input_collection(
        "reader_123",
    );
    assert_eq!(
        operation(& request),
        "PostTestHelpersTerminalReadersReaderTimeoutInputCollection"
    );
}

#[test]
fn test_helpers_test_clocks_list() {
    let request = stripe_client::test_helpers::test_clocks::list();
    assert_eq!(operation(& request), "GetTestHelpersTestClocks");
}

#[test]
fn test_helpers_test_clocks_create() {
    let request = stripe_client::test_helpers::test_clocks::create(1_767_225_600_i64);
    assert_eq!(operation(& request), "PostTestHelpersTestClocks");
}

#[test]
fn test_helpers_test_clocks_retrieve() {
    let request = stripe_client::test_helpers::test_clocks::retrieve("clock_123");
    assert_eq!(operation(& request), "GetTestHelpersTestClocksTestClock");
}

#[test]
fn test_helpers_test_clocks_delete() {
    let request = stripe_client::test_helpers::test_clocks::delete("clock_123");
    assert_eq!(operation(& request), "DeleteTestHelpersTestClocksTestClock");
}

#[test]
fn test_helpers_test_clocks_advance() {
    let request = stripe_client::test_helpers::test_clocks::advance(
        "clock_123",
        1_767_225_600_i64,
    );
    assert_eq!(operation(& request), "PostTestHelpersTestClocksTestClockAdvance");
}

#[test]
fn test_helpers_treasury_inbound_transfers_fail() {
    let request = stripe_client::test_helpers::treasury::inbound_transfers::fail(
        "id_123",
    );
    assert_eq!(operation(& request), "PostTestHelpersTreasuryInboundTransfersIdFail");
}

#[test]
fn test_helpers_treasury_inbound_transfers_return_inbound_transfer() {
    let request = stripe_client::test_helpers::treasury::inbound_transfers::return_inbound_transfer(
        "id_123",
    );
    assert_eq!(operation(& request), "PostTestHelpersTreasuryInboundTransfersIdReturn");
}

#[test]
fn test_helpers_treasury_inbound_transfers_succeed() {
    let request = stripe_client::test_helpers::treasury::inbound_transfers::succeed(
        "id_123",
    );
    assert_eq!(operation(& request), "PostTestHelpersTreasuryInboundTransfersIdSucceed");
}

#[test]
fn test_helpers_treasury_outbound_payments_update() {
    let request = stripe_client::test_helpers::treasury::outbound_payments::update(
        "obp_123",
        stripe_client::test_helpers::treasury::params::TrackingDetails::new(
            stripe_client::test_helpers::treasury::params::Type::Ach,
        ),
    );
    assert_eq!(operation(& request), "PostTestHelpersTreasuryOutboundPaymentsId");
}

#[test]
fn test_helpers_treasury_outbound_payments_fail() {
    let request = stripe_client::test_helpers::treasury::outbound_payments::fail(
        "obp_123",
    );
    assert_eq!(operation(& request), "PostTestHelpersTreasuryOutboundPaymentsIdFail");
}

#[test]
fn test_helpers_treasury_outbound_payments_post() {
    let request = stripe_client::test_helpers::treasury::outbound_payments::post(
        "obp_123",
    );
    assert_eq!(operation(& request), "PostTestHelpersTreasuryOutboundPaymentsIdPost");
}

#[test]
fn test_helpers_treasury_outbound_payments_return_outbound_payment() {
    let request = stripe_client::test_helpers::treasury::outbound_payments::return_outbound_payment(
        "obp_123",
    );
    assert_eq!(operation(& request), "PostTestHelpersTreasuryOutboundPaymentsIdReturn");
}

#[test]
fn test_helpers_treasury_outbound_transfers_update() {
    let request = stripe_client::test_helpers::treasury::outbound_transfers::update(
        "obt_123",
        stripe_client::test_helpers::treasury::params::TrackingDetails::new(
            stripe_client::test_helpers::treasury::params::Type::Ach,
        ),
    );
    assert_eq!(
        operation(& request), "PostTestHelpersTreasuryOutboundTransfersOutboundTransfer"
    );
}

#[test]
fn test_helpers_treasury_outbound_transfers_fail() {
    let request = stripe_client::test_helpers::treasury::outbound_transfers::fail(
        "obt_123",
    );
    assert_eq!(
        operation(& request),
        "PostTestHelpersTreasuryOutboundTransfersOutboundTransferFail"
    );
}

#[test]
fn test_helpers_treasury_outbound_transfers_post() {
    let request = stripe_client::test_helpers::treasury::outbound_transfers::post(
        "obt_123",
    );
    assert_eq!(
        operation(& request),
        "PostTestHelpersTreasuryOutboundTransfersOutboundTransferPost"
    );
}

#[test]
fn test_helpers_treasury_outbound_transfers_return_outbound_transfer() {
    let request = stripe_client::test_helpers::treasury::outbound_transfers::return_outbound_transfer(
        "obt_123",
    );
    assert_eq!(
        operation(& request),
        "PostTestHelpersTreasuryOutboundTransfersOutboundTransferReturn"
    );
}

#[test]
fn test_helpers_treasury_received_credits_create() {
    let request = stripe_client::test_helpers::treasury::received_credits::create(
        2000,
        "usd",
        "acct_123",
        stripe_client::test_helpers::treasury::params::Network::Ach,
    );
    assert_eq!(operation(& request), "PostTestHelpersTreasuryReceivedCredits");
}

#[test]
fn test_helpers_treasury_received_debits_create() {
    let request = stripe_client::test_helpers::treasury::received_debits::create(
        2000,
        "usd",
        "acct_123",
        stripe_client::test_helpers::treasury::params::Network::Ach,
    );
    assert_eq!(operation(& request), "PostTestHelpersTreasuryReceivedDebits");
}

#[test]
fn tokens_create() {
    let request = stripe_client::tokens::create();
    assert_eq!(operation(& request), "PostTokens");
}

#[test]
fn tokens_retrieve() {
    let request = stripe_client::tokens::retrieve("tok_123");
    assert_eq!(operation(& request), "GetTokensToken");
}

#[test]
fn topups_list() {
    let request = stripe_client::topups::list();
    assert_eq!(operation(& request), "GetTopups");
}

#[test]
fn topups_create() {
    let request = stripe_client::topups::create(2000, "usd");
    assert_eq!(operation(& request), "PostTopups");
}

#[test]
fn topups_retrieve() {
    let request = stripe_client::topups::retrieve("tu_123");
    assert_eq!(operation(& request), "GetTopupsTopup");
}

#[test]
fn topups_update() {
    let request = stripe_client::topups::update("tu_123");
    assert_eq!(operation(& request), "PostTopupsTopup");
}

#[test]
fn topups_cancel() {
    let request = stripe_client::topups::cancel("tu_123");
    assert_eq!(operation(& request), "PostTopupsTopupCancel");
}

#[test]
fn transfers_list() {
    let request = stripe_client::transfers::list();
    assert_eq!(operation(& request), "GetTransfers");
}

#[test]
fn transfers_create() {
    let request = stripe_client::transfers::create("usd", "destination");
    assert_eq!(operation(& request), "PostTransfers");
}

#[test]
fn transfers_reversals_list() {
    let request = stripe_client::transfers::reversals::list("tr_123");
    assert_eq!(operation(& request), "GetTransfersIdReversals");
}

#[test]
fn transfers_reversals_create() {
    let request = stripe_client::transfers::reversals::create("tr_123");
    assert_eq!(operation(& request), "PostTransfersIdReversals");
}

#[test]
fn transfers_retrieve() {
    let request = stripe_client::transfers::retrieve("tr_123");
    assert_eq!(operation(& request), "GetTransfersTransfer");
}

#[test]
fn transfers_update() {
    let request = stripe_client::transfers::update("tr_123");
    assert_eq!(operation(& request), "PostTransfersTransfer");
}

#[test]
fn transfers_reversals_retrieve() {
    let request = stripe_client::transfers::reversals::retrieve("tr_123", "trr_123");
    assert_eq!(operation(& request), "GetTransfersTransferReversalsId");
}

#[test]
fn transfers_reversals_update() {
    let request = stripe_client::transfers::reversals::update("tr_123", "trr_123");
    assert_eq!(operation(& request), "PostTransfersTransferReversalsId");
}

#[test]
fn treasury_credit_reversals_list() {
    let request = stripe_client::treasury::credit_reversals::list("acct_123");
    assert_eq!(operation(& request), "GetTreasuryCreditReversals");
}

#[test]
fn treasury_credit_reversals_create() {
    let request = stripe_client::treasury::credit_reversals::create("received credit");
    assert_eq!(operation(& request), "PostTreasuryCreditReversals");
}

#[test]
fn treasury_credit_reversals_retrieve() {
    let request = stripe_client::treasury::credit_reversals::retrieve("credrev_123");
    assert_eq!(operation(& request), "GetTreasuryCreditReversalsCreditReversal");
}

#[test]
fn treasury_debit_reversals_list() {
    let request = stripe_client::treasury::debit_reversals::list("acct_123");
    assert_eq!(operation(& request), "GetTreasuryDebitReversals");
}

#[test]
fn treasury_debit_reversals_create() {
    let request = stripe_client::treasury::debit_reversals::create("received debit");
    assert_eq!(operation(& request), "PostTreasuryDebitReversals");
}

#[test]
fn treasury_debit_reversals_retrieve() {
    let request = stripe_client::treasury::debit_reversals::retrieve("debrev_123");
    assert_eq!(operation(& request), "GetTreasuryDebitReversalsDebitReversal");
}

#[test]
fn treasury_financial_accounts_list() {
    let request = stripe_client::treasury::financial_accounts::list();
    assert_eq!(operation(& request), "GetTreasuryFinancialAccounts");
}

#[test]
fn treasury_financial_accounts_create() {
    let request = stripe_client::treasury::financial_accounts::create([
        "supported currencies",
    ]);
    assert_eq!(operation(& request), "PostTreasuryFinancialAccounts");
}

#[test]
fn treasury_financial_accounts_retrieve() {
    let request = stripe_client::treasury::financial_accounts::retrieve("fa_123");
    assert_eq!(operation(& request), "GetTreasuryFinancialAccountsFinancialAccount");
}

#[test]
fn treasury_financial_accounts_update() {
    let request = stripe_client::treasury::financial_accounts::update("fa_123");
    assert_eq!(operation(& request), "PostTreasuryFinancialAccountsFinancialAccount");
}

#[test]
fn treasury_financial_accounts_close() {
    let request = stripe_client::treasury::financial_accounts::close("fa_123");
    assert_eq!(
        operation(& request), "PostTreasuryFinancialAccountsFinancialAccountClose"
    );
}

#[test]
fn treasury_financial_accounts_features_retrieve() {
    let request = stripe_client::treasury::financial_accounts::features::retrieve(
        "fa_123",
    );
    assert_eq!(
        operation(& request), "GetTreasuryFinancialAccountsFinancialAccountFeatures"
    );
}

#[test]
fn treasury_financial_accounts_features_update() {
    let request = stripe_client::treasury::financial_accounts::features::update(
        "fa_123",
    );
    assert_eq!(
        operation(& request), "PostTreasuryFinancialAccountsFinancialAccountFeatures"
    );
}

#[test]
fn treasury_inbound_transfers_list() {
    let request = stripe_client::treasury::inbound_transfers::list("acct_123");
    assert_eq!(operation(& request), "GetTreasuryInboundTransfers");
}

#[test]
fn treasury_inbound_transfers_create() {
    let request = stripe_client::treasury::inbound_transfers::create(
        2000,
        "usd",
        "acct_123",
        "pm_123",
    );
    assert_eq!(operation(& request), "PostTreasuryInboundTransfers");
}

#[test]
fn treasury_inbound_transfers_retrieve() {
    let request = stripe_client::treasury::inbound_transfers::retrieve("ibt_123");
    assert_eq!(operation(& request), "GetTreasuryInboundTransfersId");
}

#[test]
fn treasury_inbound_transfers_cancel() {
    let request = stripe_client::treasury::inbound_transfers::cancel("ibt_123");
    assert_eq!(
        operation(& request), "PostTreasuryInboundTransfersInboundTransferCancel"
    );
}

#[test]
fn treasury_outbound_payments_list() {
    let request = stripe_client::treasury::outbound_payments::list("acct_123");
    assert_eq!(operation(& request), "GetTreasuryOutboundPayments");
}

#[test]
fn treasury_outbound_payments_create() {
    let request = stripe_client::treasury::outbound_payments::create(
        2000,
        "usd",
        "acct_123",
    );
    assert_eq!(operation(& request), "PostTreasuryOutboundPayments");
}

#[test]
fn treasury_outbound_payments_retrieve() {
    let request = stripe_client::treasury::outbound_payments::retrieve("obp_123");
    assert_eq!(operation(& request), "GetTreasuryOutboundPaymentsId");
}

#[test]
fn treasury_outbound_payments_cancel() {
    let request = stripe_client::treasury::outbound_payments::cancel("obp_123");
    assert_eq!(operation(& request), "PostTreasuryOutboundPaymentsIdCancel");
}

#[test]
fn treasury_outbound_transfers_list() {
    let request = stripe_client::treasury::outbound_transfers::list("acct_123");
    assert_eq!(operation(& request), "GetTreasuryOutboundTransfers");
}

#[test]
fn treasury_outbound_transfers_create() {
    let request = stripe_client::treasury::outbound_transfers::create(
        2000,
        "usd",
        "acct_123",
    );
    assert_eq!(operation(& request), "PostTreasuryOutboundTransfers");
}

#[test]
fn treasury_outbound_transfers_retrieve() {
    let request = stripe_client::treasury::outbound_transfers::retrieve("obt_123");
    assert_eq!(operation(& request), "GetTreasuryOutboundTransfersOutboundTransfer");
}

#[test]
fn treasury_outbound_transfers_cancel() {
    let request = stripe_client::treasury::outbound_transfers::cancel("obt_123");
    assert_eq!(
        operation(& request), "PostTreasuryOutboundTransfersOutboundTransferCancel"
    );
}

#[test]
fn treasury_received_credits_list() {
    let request = stripe_client::treasury::received_credits::list("acct_123");
    assert_eq!(operation(& request), "GetTreasuryReceivedCredits");
}

#[test]
fn treasury_received_credits_retrieve() {
    let request = stripe_client::treasury::received_credits::retrieve("rc_123");
    assert_eq!(operation(& request), "GetTreasuryReceivedCreditsId");
}

#[test]
fn treasury_received_debits_list() {
    let request = stripe_client::treasury::received_debits::list("acct_123");
    assert_eq!(operation(& request), "GetTreasuryReceivedDebits");
}

#[test]
fn treasury_received_debits_retrieve() {
    let request = stripe_client::treasury::received_debits::retrieve("rd_123");
    assert_eq!(operation(& request), "GetTreasuryReceivedDebitsId");
}

#[test]
fn treasury_transaction_entries_list() {
    let request = stripe_client::treasury::transaction_entries::list("acct_123");
    assert_eq!(operation(& request), "GetTreasuryTransactionEntries");
}

#[test]
fn treasury_transaction_entries_retrieve() {
    let request = stripe_client::treasury::transaction_entries::retrieve("trxne_123");
    assert_eq!(operation(& request), "GetTreasuryTransactionEntriesId");
}

#[test]
fn treasury_transactions_list() {
    let request = stripe_client::treasury::transactions::list("acct_123");
    assert_eq!(operation(& request), "GetTreasuryTransactions");
}

#[test]
fn treasury_transactions_retrieve() {
    let request = stripe_client::treasury::transactions::retrieve("trxn_123");
    assert_eq!(operation(& request), "GetTreasuryTransactionsId");
}

#[test]
fn webhook_endpoints_list() {
    let request = stripe_client::webhook_endpoints::list();
    assert_eq!(operation(& request), "GetWebhookEndpoints");
}

#[test]
fn webhook_endpoints_create() {
    let request = stripe_client::webhook_endpoints::create(
        "https://example.com",
        [stripe_client::webhook_endpoints::params::EnabledEvent::All],
    );
    assert_eq!(operation(& request), "PostWebhookEndpoints");
}

#[test]
fn webhook_endpoints_retrieve() {
    let request = stripe_client::webhook_endpoints::retrieve("we_123");
    assert_eq!(operation(& request), "GetWebhookEndpointsWebhookEndpoint");
}

#[test]
fn webhook_endpoints_update() {
    let request = stripe_client::webhook_endpoints::update("we_123");
    assert_eq!(operation(& request), "PostWebhookEndpointsWebhookEndpoint");
}

#[test]
fn webhook_endpoints_delete() {
    let request = stripe_client::webhook_endpoints::delete("we_123");
    assert_eq!(operation(& request), "DeleteWebhookEndpointsWebhookEndpoint");
}

#[test]
fn v2_billing_meter_event_adjustments_create() {
    let request = stripe_client::v2::billing::meter_event_adjustments::create(
        stripe_client::v2::billing::meter_event_adjustments::params::Cancel::new(
            "identifier",
        ),
        "Ada Lovelace",
        stripe_client::v2::billing::meter_event_adjustments::params::Type::Cancel,
    );
    assert_eq!(operation(& request), "PostV2BillingMeterEventAdjustments");
}

#[test]
fn v2_billing_meter_event_session_create() {
    let request = stripe_client::v2::billing::meter_event_session::create();
    assert_eq!(operation(& request), "PostV2BillingMeterEventSession");
}

#[test]
fn v2_billing_meter_event_stream_create() {
    let request = stripe_client::v2::billing::meter_event_stream::create([
        stripe_client::v2::billing::meter_event_stream::params::Event::new(
            "Ada Lovelace",
            [("key", "payload")],
        ),
    ]);
    assert_eq!(operation(& request), "PostV2BillingMeterEventStream");
}

#[test]
fn v2_billing_meter_events_create() {
    let request = stripe_client::v2::billing::meter_events::create(
        "Ada Lovelace",
        [("key", "payload")],
    );
    assert_eq!(operation(& request), "PostV2BillingMeterEvents");
}

#[test]
fn v2_commerce_product_catalog_imports_list() {
    let request = stripe_client::v2::commerce::product_catalog::imports::list();
    assert_eq!(operation(& request), "GetV2CommerceProductCatalogImports");
}

#[test]
fn v2_commerce_product_catalog_imports_create() {
    let request = stripe_client::v2::commerce::product_catalog::imports::create(
        stripe_client::v2::commerce::FeedType::Inventory,
        [("key", "metadata")],
        stripe_client::v2::commerce::product_catalog::imports::params::Mode::Replace,
    );
    assert_eq!(operation(& request), "PostV2CommerceProductCatalogImports");
}

#[test]
fn v2_commerce_product_catalog_imports_retrieve() {
    let request = stripe_client::v2::commerce::product_catalog::imports::retrieve(
        "product_catalog_import_123",
    );
    assert_eq!(operation(& request), "GetV2CommerceProductCatalogImportsId");
}

#[test]
fn v2_core_account_links_create() {
    let request = stripe_client::v2::core::account_links::create(
        "acct_123",
        stripe_client::v2::core::account_links::params::UseCase::new(
            stripe_client::v2::core::UseCaseType::AccountOnboarding,
        ),
    );
    assert_eq!(operation(& request), "PostV2CoreAccountLinks");
}

#[test]
fn v2_core_account_tokens_create() {
    let request = stripe_client::v2::core::account_tokens::create();
    assert_eq!(operation(& request), "PostV2CoreAccountTokens");
}

#[test]
fn v2_core_account_tokens_retrieve() {
    let request = stripe_client::v2::core::account_tokens::retrieve("tok_123");
    assert_eq!(operation(& request), "GetV2CoreAccountTokensId");
}

#[test]
fn v2_core_accounts_list() {
    let request = stripe_client::v2::core::accounts::list();
    assert_eq!(operation(& request), "GetV2CoreAccounts");
}

#[test]
fn v2_core_accounts_create() {
    let request = stripe_client::v2::core::accounts::create();
    assert_eq!(operation(& request), "PostV2CoreAccounts");
}

#[test]
fn v2_core_accounts_person_tokens_create() {
    let request = stripe_client::v2::core::accounts::person_tokens::create("acct_123");
    assert_eq!(operation(& request), "PostV2CoreAccountsAccountIdPersonTokens");
}

#[test]
fn v2_core_accounts_person_tokens_retrieve() {
    let request = stripe_client::v2::core::accounts::person_tokens::retrieve(
        "acct_123",
        "tok_123",
    );
    assert_eq!(operation(& request), "GetV2CoreAccountsAccountIdPersonTokensId");
}

#[test]
fn v2_core_accounts_persons_list() {
    let request = stripe_client::v2::core::accounts::persons::list("acct_123");
    assert_eq!(operation(& request), "GetV2CoreAccountsAccountIdPersons");
}

#[test]
fn v2_core_accounts_persons_create() {
    let request = stripe_client::v2::core::accounts::persons::create("acct_123");
    assert_eq!(operation(& request), "PostV2CoreAccountsAccountIdPersons");
}

#[test]
fn v2_core_accounts_persons_retrieve() {
    let request = stripe_client::v2::core::accounts::persons::retrieve(
        "acct_123",
        "id_123",
    );
    assert_eq!(operation(& request), "GetV2CoreAccountsAccountIdPersonsId");
}

#[test]
fn v2_core_accounts_persons_update() {
    let request = stripe_client::v2::core::accounts::persons::update(
        "acct_123",
        "id_123",
    );
    assert_eq!(operation(& request), "PostV2CoreAccountsAccountIdPersonsId");
}

#[test]
fn v2_core_accounts_persons_delete() {
    let request = stripe_client::v2::core::accounts::persons::delete(
        "acct_123",
        "id_123",
    );
    assert_eq!(operation(& request), "DeleteV2CoreAccountsAccountIdPersonsId");
}

#[test]
fn v2_core_accounts_retrieve() {
    let request = stripe_client::v2::core::accounts::retrieve("acct_123");
    assert_eq!(operation(& request), "GetV2CoreAccountsId");
}

#[test]
fn v2_core_accounts_update() {
    let request = stripe_client::v2::core::accounts::update("acct_123");
    assert_eq!(operation(& request), "PostV2CoreAccountsId");
}

#[test]
fn v2_core_accounts_close() {
    let request = stripe_client::v2::core::accounts::close("acct_123");
    assert_eq!(operation(& request), "PostV2CoreAccountsIdClose");
}

#[test]
fn v2_core_event_destinations_list() {
    let request = stripe_client::v2::core::event_destinations::list();
    assert_eq!(operation(& request), "GetV2CoreEventDestinations");
}

#[test]
fn v2_core_event_destinations_create() {
    let request = stripe_client::v2::core::event_destinations::create(
        ["invoice.paid"],
        stripe_client::v2::core::EventPayload::Snapshot,
        "Ada Lovelace",
        stripe_client::v2::core::EventDestinationType::AmazonEventbridge,
    );
    assert_eq!(operation(& request), "PostV2CoreEventDestinations");
}

#[test]
fn v2_core_event_destinations_retrieve() {
    let request = stripe_client::v2::core::event_destinations::retrieve("id_123");
    assert_eq!(operation(& request), "GetV2CoreEventDestinationsId");
}

#[test]
fn v2_core_event_destinations_update() {
    let request = stripe_client::v2::core::event_destinations::update("id_123");
    assert_eq!(operation(& request), "PostV2CoreEventDestinationsId");
}

#[test]
fn v2_core_event_destinations_delete() {
    let request = stripe_client::v2::core::event_destinations::delete("id_123");
    assert_eq!(operation(& request), "DeleteV2CoreEventDestinationsId");
}

#[test]
fn v2_core_event_destinations_disable() {
    let request = stripe_client::v2::core::event_destinations::disable("id_123");
    assert_eq!(operation(& request), "PostV2CoreEventDestinationsIdDisable");
}

#[test]
fn v2_core_event_destinations_enable() {
    let request = stripe_client::v2::core::event_destinations::enable("id_123");
    assert_eq!(operation(& request), "PostV2CoreEventDestinationsIdEnable");
}

#[test]
fn v2_core_event_destinations_ping() {
    let request = stripe_client::v2::core::event_destinations::ping("id_123");
    assert_eq!(operation(& request), "PostV2CoreEventDestinationsIdPing");
}

#[test]
fn v2_core_events_list() {
    let request = stripe_client::v2::core::events::list();
    assert_eq!(operation(& request), "GetV2CoreEvents");
}

#[test]
fn v2_core_events_retrieve() {
    let request = stripe_client::v2::core::events::retrieve("evt_123");
    assert_eq!(operation(& request), "GetV2CoreEventsId");
}

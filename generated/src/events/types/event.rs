// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `event` object.
///
/// Contract: `#/components/schemas/event`.
#[derive(Default)]
#[non_exhaustive]
pub struct Event {
    /// Account. At most 5000 characters.
    pub account: Option<String>,
    /// Api version. At most 5000 characters. May be null.
    pub api_version: Option<String>,
    /// Context. At most 5000 characters.
    pub context: Option<String>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Data.
    pub data: EventData,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Event>,
    /// Livemode.
    pub livemode: bool,
    /// Pending webhooks.
    pub pending_webhooks: i64,
    /// Request. May be null.
    pub request: Option<Box<EventRequest>>,
    /// Type.
    pub r#type: EventType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Notification event data.
///
/// Contract: `#/components/schemas/notification_event_data`.
#[derive(Default)]
#[non_exhaustive]
pub struct EventData {
    /// Object.
    pub object: EventObject,
    /// Previous attributes.
    pub previous_attributes: Option<rt::Json>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What an event can be about: any object, told by its `object`.
///
/// Contract: `#/components/schemas/notification_event_data/properties/object`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventObject {
    /// An object whose `object` is `account`.
    #[cfg(feature = "_accounts_account")]
    Account(Box<crate::accounts::Account>),
    /// An object whose `object` is `account_link`.
    #[cfg(feature = "account_links")]
    AccountLink(Box<crate::account_links::AccountLink>),
    /// An object whose `object` is `account_session`.
    #[cfg(feature = "account_sessions")]
    AccountSession(Box<crate::account_sessions::AccountSession>),
    /// An object whose `object` is `apple_pay_domain`.
    #[cfg(feature = "apple_pay_domains")]
    ApplePayDomain(Box<crate::apple_pay_domains::ApplePayDomain>),
    /// An object whose `object` is `application`.
    #[cfg(feature = "_types_application")]
    Application(Box<crate::types::Application>),
    /// An object whose `object` is `application_fee`.
    #[cfg(feature = "_accounts_account")]
    ApplicationFee(Box<crate::application_fees::ApplicationFee>),
    /// An object whose `object` is `apps.secret`.
    #[cfg(feature = "apps")]
    AppsSecret(Box<crate::apps::Secret>),
    /// An object whose `object` is `balance`.
    #[cfg(feature = "balance")]
    Balance(Box<crate::balance::Balance>),
    /// An object whose `object` is `balance_settings`.
    #[cfg(feature = "balance_settings")]
    BalanceSettings(Box<crate::balance_settings::BalanceSettings>),
    /// An object whose `object` is `balance_transaction`.
    #[cfg(feature = "_accounts_account")]
    BalanceTransaction(Box<crate::balance_transactions::BalanceTransaction>),
    /// An object whose `object` is `bank_account`.
    #[cfg(feature = "_accounts_account")]
    BankAccount(Box<crate::customers::BankAccount>),
    /// An object whose `object` is `billing.alert`.
    #[cfg(feature = "billing")]
    BillingAlert(Box<crate::billing::Alert>),
    /// An object whose `object` is `billing.credit_balance_summary`.
    #[cfg(feature = "billing")]
    BillingCreditBalanceSummary(Box<crate::billing::CreditBalanceSummary>),
    /// An object whose `object` is `billing.credit_balance_transaction`.
    #[cfg(feature = "_accounts_account")]
    BillingCreditBalanceTransaction(Box<crate::billing::CreditBalanceTransaction>),
    /// An object whose `object` is `billing.credit_grant`.
    #[cfg(feature = "_accounts_account")]
    BillingCreditGrant(Box<crate::billing::CreditGrant>),
    /// An object whose `object` is `billing.meter`.
    #[cfg(feature = "_billing_meter")]
    BillingMeter(Box<crate::billing::Meter>),
    /// An object whose `object` is `billing.meter_event`.
    #[cfg(feature = "billing")]
    BillingMeterEvent(Box<crate::billing::MeterEvent>),
    /// An object whose `object` is `billing.meter_event_adjustment`.
    #[cfg(feature = "billing")]
    BillingMeterEventAdjustment(Box<crate::billing::MeterEventAdjustment>),
    /// An object whose `object` is `billing.meter_event_summary`.
    #[cfg(feature = "billing")]
    BillingMeterEventSummary(Box<crate::billing::MeterEventSummary>),
    /// An object whose `object` is `billing_portal.configuration`.
    #[cfg(feature = "_billing_portal_configuration")]
    BillingPortalConfiguration(Box<crate::billing_portal::Configuration>),
    /// An object whose `object` is `billing_portal.session`.
    #[cfg(feature = "billing_portal")]
    BillingPortalSession(Box<crate::billing_portal::Session>),
    /// An object whose `object` is `capability`.
    #[cfg(feature = "accounts")]
    Capability(Box<crate::accounts::Capability>),
    /// An object whose `object` is `card`.
    #[cfg(feature = "_accounts_account")]
    Card(Box<crate::customers::Card>),
    /// An object whose `object` is `cash_balance`.
    #[cfg(feature = "_accounts_account")]
    CashBalance(Box<crate::customers::CashBalance>),
    /// An object whose `object` is `charge`.
    #[cfg(feature = "_accounts_account")]
    Charge(Box<crate::charges::Charge>),
    /// An object whose `object` is `checkout.session`.
    #[cfg(feature = "_checkout_session")]
    CheckoutSession(Box<crate::checkout::Session>),
    /// An object whose `object` is `climate.order`.
    #[cfg(feature = "climate")]
    ClimateOrder(Box<crate::climate::Order>),
    /// An object whose `object` is `climate.product`.
    #[cfg(feature = "climate")]
    ClimateProduct(Box<crate::climate::Product>),
    /// An object whose `object` is `climate.supplier`.
    #[cfg(feature = "climate")]
    ClimateSupplier(Box<crate::climate::Supplier>),
    /// An object whose `object` is `confirmation_token`.
    #[cfg(any(feature = "confirmation_tokens", feature = "test_helpers"))]
    ConfirmationToken(Box<crate::confirmation_tokens::ConfirmationToken>),
    /// An object whose `object` is `connect_collection_transfer`.
    #[cfg(feature = "_accounts_account")]
    ConnectCollectionTransfer(
        Box<crate::balance_transactions::ConnectCollectionTransfer>,
    ),
    /// An object whose `object` is `country_spec`.
    #[cfg(feature = "country_specs")]
    CountrySpec(Box<crate::country_specs::CountrySpec>),
    /// An object whose `object` is `coupon`.
    #[cfg(feature = "_coupons_coupon")]
    Coupon(Box<crate::coupons::Coupon>),
    /// An object whose `object` is `credit_note`.
    #[cfg(any(feature = "credit_notes", feature = "customers"))]
    CreditNote(Box<crate::credit_notes::CreditNote>),
    /// An object whose `object` is `credit_note_line_item`.
    #[cfg(any(feature = "credit_notes", feature = "customers"))]
    CreditNoteLineItem(Box<crate::credit_notes::CreditNoteLineItem>),
    /// An object whose `object` is `customer`.
    #[cfg(feature = "_accounts_account")]
    Customer(Box<crate::customers::Customer>),
    /// An object whose `object` is `customer_balance_transaction`.
    #[cfg(any(feature = "credit_notes", feature = "customers"))]
    CustomerBalanceTransaction(Box<crate::customers::CustomerBalanceTransaction>),
    /// An object whose `object` is `customer_cash_balance_transaction`.
    #[cfg(feature = "_accounts_account")]
    CustomerCashBalanceTransaction(
        Box<crate::customers::CustomerCashBalanceTransaction>,
    ),
    /// An object whose `object` is `customer_session`.
    #[cfg(feature = "customer_sessions")]
    CustomerSession(Box<crate::customer_sessions::CustomerSession>),
    /// An object whose `object` is `discount`.
    #[cfg(feature = "_accounts_account")]
    Discount(Box<crate::customers::Discount>),
    /// An object whose `object` is `dispute`.
    #[cfg(feature = "_accounts_account")]
    Dispute(Box<crate::disputes::Dispute>),
    /// An object whose `object` is `entitlements.active_entitlement`.
    #[cfg(feature = "entitlements")]
    EntitlementsActiveEntitlement(Box<crate::entitlements::ActiveEntitlement>),
    /// An object whose `object` is `entitlements.feature`.
    #[cfg(any(feature = "entitlements", feature = "products"))]
    EntitlementsFeature(Box<crate::entitlements::Feature>),
    /// An object whose `object` is `ephemeral_key`.
    #[cfg(feature = "ephemeral_keys")]
    EphemeralKey(Box<crate::ephemeral_keys::EphemeralKey>),
    /// An object whose `object` is `exchange_rate`.
    #[cfg(feature = "exchange_rates")]
    ExchangeRate(Box<crate::exchange_rates::ExchangeRate>),
    /// An object whose `object` is `fee_refund`.
    #[cfg(feature = "_accounts_account")]
    FeeRefund(Box<crate::application_fees::FeeRefund>),
    /// An object whose `object` is `file`.
    #[cfg(feature = "_file_links_file_link")]
    File(Box<crate::files::File>),
    /// An object whose `object` is `file_link`.
    #[cfg(feature = "_file_links_file_link")]
    FileLink(Box<crate::file_links::FileLink>),
    /// An object whose `object` is `financial_connections.account`.
    #[cfg(feature = "_financial_connections_account")]
    FinancialConnectionsAccount(Box<crate::financial_connections::Account>),
    /// An object whose `object` is `financial_connections.account_owner`.
    #[cfg(feature = "_financial_connections_account")]
    FinancialConnectionsAccountOwner(Box<crate::financial_connections::AccountOwner>),
    /// An object whose `object` is `financial_connections.account_ownership`.
    #[cfg(feature = "_financial_connections_account")]
    FinancialConnectionsAccountOwnership(
        Box<crate::financial_connections::AccountOwnership>,
    ),
    /// An object whose `object` is `financial_connections.session`.
    #[cfg(any(feature = "financial_connections", feature = "link_account_sessions"))]
    FinancialConnectionsSession(Box<crate::financial_connections::Session>),
    /// An object whose `object` is `financial_connections.transaction`.
    #[cfg(feature = "financial_connections")]
    FinancialConnectionsTransaction(Box<crate::financial_connections::Transaction>),
    /// An object whose `object` is `forwarding.request`.
    #[cfg(feature = "forwarding")]
    ForwardingRequest(Box<crate::forwarding::Request>),
    /// An object whose `object` is `funding_instructions`.
    #[cfg(feature = "customers")]
    FundingInstructions(Box<crate::customers::FundingInstructions>),
    /// An object whose `object` is `identity.verification_report`.
    #[cfg(feature = "identity")]
    IdentityVerificationReport(Box<crate::identity::VerificationReport>),
    /// An object whose `object` is `identity.verification_session`.
    #[cfg(feature = "identity")]
    IdentityVerificationSession(Box<crate::identity::VerificationSession>),
    /// An object whose `object` is `invoice`.
    #[cfg(feature = "_accounts_account")]
    Invoice(Box<crate::invoices::Invoice>),
    /// An object whose `object` is `invoice_payment`.
    #[cfg(feature = "_accounts_account")]
    InvoicePayment(Box<crate::invoice_payments::InvoicePayment>),
    /// An object whose `object` is `invoice_rendering_template`.
    #[cfg(feature = "invoice_rendering_templates")]
    InvoiceRenderingTemplate(
        Box<crate::invoice_rendering_templates::InvoiceRenderingTemplate>,
    ),
    /// An object whose `object` is `invoiceitem`.
    #[cfg(feature = "invoice_items")]
    InvoiceItem(Box<crate::invoice_items::InvoiceItem>),
    /// An object whose `object` is `issuing.authorization`.
    #[cfg(feature = "_accounts_account")]
    IssuingAuthorization(Box<crate::issuing::Authorization>),
    /// An object whose `object` is `issuing.card`.
    #[cfg(feature = "_accounts_account")]
    IssuingCard(Box<crate::issuing::Card>),
    /// An object whose `object` is `issuing.cardholder`.
    #[cfg(feature = "_accounts_account")]
    IssuingCardholder(Box<crate::issuing::Cardholder>),
    /// An object whose `object` is `issuing.dispute`.
    #[cfg(feature = "_accounts_account")]
    IssuingDispute(Box<crate::issuing::Dispute>),
    /// An object whose `object` is `issuing.personalization_design`.
    #[cfg(feature = "_accounts_account")]
    IssuingPersonalizationDesign(Box<crate::issuing::PersonalizationDesign>),
    /// An object whose `object` is `issuing.physical_bundle`.
    #[cfg(feature = "_accounts_account")]
    IssuingPhysicalBundle(Box<crate::issuing::PhysicalBundle>),
    /// An object whose `object` is `issuing.settlement`.
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    IssuingSettlement(Box<crate::issuing::Settlement>),
    /// An object whose `object` is `issuing.token`.
    #[cfg(feature = "_accounts_account")]
    IssuingToken(Box<crate::issuing::Token>),
    /// An object whose `object` is `issuing.transaction`.
    #[cfg(feature = "_accounts_account")]
    IssuingTransaction(Box<crate::issuing::Transaction>),
    /// An object whose `object` is `item`.
    #[cfg(feature = "_types_line_item")]
    LineItem(Box<crate::types::LineItem>),
    /// An object whose `object` is `line_item`.
    #[cfg(feature = "_accounts_account")]
    InvoiceLineItem(Box<crate::invoices::InvoiceLineItem>),
    /// An object whose `object` is `login_link`.
    #[cfg(feature = "accounts")]
    LoginLink(Box<crate::accounts::LoginLink>),
    /// An object whose `object` is `mandate`.
    #[cfg(feature = "_accounts_account")]
    Mandate(Box<crate::mandates::Mandate>),
    /// An object whose `object` is `payment_attempt_record`.
    #[cfg(feature = "payment_attempt_records")]
    PaymentAttemptRecord(Box<crate::payment_attempt_records::PaymentAttemptRecord>),
    /// An object whose `object` is `payment_intent`.
    #[cfg(feature = "_accounts_account")]
    PaymentIntent(Box<crate::payment_intents::PaymentIntent>),
    /// An object whose `object` is `payment_intent_amount_details_line_item`.
    #[cfg(feature = "_accounts_account")]
    PaymentIntentAmountDetailsLineItem(
        Box<crate::payment_intents::PaymentIntentAmountDetailsLineItem>,
    ),
    /// An object whose `object` is `payment_link`.
    #[cfg(feature = "_payment_links_payment_link")]
    PaymentLink(Box<crate::payment_links::PaymentLink>),
    /// An object whose `object` is `payment_method`.
    #[cfg(feature = "_accounts_account")]
    PaymentMethod(Box<crate::payment_methods::PaymentMethod>),
    /// An object whose `object` is `payment_method_configuration`.
    #[cfg(feature = "payment_method_configurations")]
    PaymentMethodConfiguration(
        Box<crate::payment_method_configurations::PaymentMethodConfiguration>,
    ),
    /// An object whose `object` is `payment_method_domain`.
    #[cfg(feature = "payment_method_domains")]
    PaymentMethodDomain(Box<crate::payment_method_domains::PaymentMethodDomain>),
    /// An object whose `object` is `payment_record`.
    #[cfg(feature = "_accounts_account")]
    PaymentRecord(Box<crate::payment_records::PaymentRecord>),
    /// An object whose `object` is `payout`.
    #[cfg(feature = "_accounts_account")]
    Payout(Box<crate::payouts::Payout>),
    /// An object whose `object` is `person`.
    #[cfg(feature = "_accounts_account")]
    Person(Box<crate::accounts::Person>),
    /// An object whose `object` is `plan`.
    #[cfg(feature = "plans")]
    Plan(Box<crate::plans::Plan>),
    /// An object whose `object` is `price`.
    #[cfg(feature = "_prices_price")]
    Price(Box<crate::prices::Price>),
    /// An object whose `object` is `product`.
    #[cfg(feature = "_prices_price")]
    Product(Box<crate::products::Product>),
    /// An object whose `object` is `product_feature`.
    #[cfg(feature = "products")]
    ProductFeature(Box<crate::products::ProductFeature>),
    /// An object whose `object` is `promotion_code`.
    #[cfg(feature = "_accounts_account")]
    PromotionCode(Box<crate::promotion_codes::PromotionCode>),
    /// An object whose `object` is `quote`.
    #[cfg(feature = "quotes")]
    Quote(Box<crate::quotes::Quote>),
    /// An object whose `object` is `radar.early_fraud_warning`.
    #[cfg(feature = "radar")]
    RadarEarlyFraudWarning(Box<crate::radar::EarlyFraudWarning>),
    /// An object whose `object` is `radar.payment_evaluation`.
    #[cfg(feature = "radar")]
    RadarPaymentEvaluation(Box<crate::radar::PaymentEvaluation>),
    /// An object whose `object` is `radar.value_list`.
    #[cfg(feature = "radar")]
    RadarValueList(Box<crate::radar::ValueList>),
    /// An object whose `object` is `radar.value_list_item`.
    #[cfg(feature = "radar")]
    RadarValueListItem(Box<crate::radar::ValueListItem>),
    /// An object whose `object` is `refund`.
    #[cfg(feature = "_accounts_account")]
    Refund(Box<crate::refunds::Refund>),
    /// An object whose `object` is `reporting.report_run`.
    #[cfg(feature = "reporting")]
    ReportingReportRun(Box<crate::reporting::ReportRun>),
    /// An object whose `object` is `reporting.report_type`.
    #[cfg(feature = "reporting")]
    ReportingReportType(Box<crate::reporting::ReportType>),
    /// An object whose `object` is `reserve_transaction`.
    #[cfg(feature = "_accounts_account")]
    ReserveTransaction(Box<crate::balance_transactions::ReserveTransaction>),
    /// An object whose `object` is `review`.
    #[cfg(feature = "_accounts_account")]
    Review(Box<crate::reviews::Review>),
    /// An object whose `object` is `scheduled_query_run`.
    #[cfg(feature = "sigma")]
    ScheduledQueryRun(Box<crate::sigma::ScheduledQueryRun>),
    /// An object whose `object` is `setup_attempt`.
    #[cfg(feature = "_accounts_account")]
    SetupAttempt(Box<crate::setup_attempts::SetupAttempt>),
    /// An object whose `object` is `setup_intent`.
    #[cfg(feature = "_accounts_account")]
    SetupIntent(Box<crate::setup_intents::SetupIntent>),
    /// An object whose `object` is `shipping_rate`.
    #[cfg(feature = "_shipping_rates_shipping_rate")]
    ShippingRate(Box<crate::shipping_rates::ShippingRate>),
    /// An object whose `object` is `sigma.sigma_api_query`.
    #[cfg(feature = "sigma")]
    SigmaSigmaApiQuery(Box<crate::sigma::ApiQuery>),
    /// An object whose `object` is `source`.
    #[cfg(feature = "_accounts_account")]
    Source(Box<crate::sources::Source>),
    /// An object whose `object` is `source_mandate_notification`.
    #[cfg(feature = "sources")]
    SourceMandateNotification(Box<crate::sources::SourceMandateNotification>),
    /// An object whose `object` is `source_transaction`.
    #[cfg(feature = "sources")]
    SourceTransaction(Box<crate::sources::SourceTransaction>),
    /// An object whose `object` is `subscription`.
    #[cfg(feature = "_accounts_account")]
    Subscription(Box<crate::subscriptions::Subscription>),
    /// An object whose `object` is `subscription_item`.
    #[cfg(feature = "_accounts_account")]
    SubscriptionItem(Box<crate::subscription_items::SubscriptionItem>),
    /// An object whose `object` is `subscription_schedule`.
    #[cfg(feature = "_accounts_account")]
    SubscriptionSchedule(Box<crate::subscription_schedules::SubscriptionSchedule>),
    /// An object whose `object` is `tax.association`.
    #[cfg(feature = "tax")]
    TaxAssociation(Box<crate::tax::Association>),
    /// An object whose `object` is `tax.calculation`.
    #[cfg(feature = "tax")]
    TaxCalculation(Box<crate::tax::Calculation>),
    /// An object whose `object` is `tax.calculation_line_item`.
    #[cfg(feature = "tax")]
    TaxCalculationLineItem(Box<crate::tax::CalculationLineItem>),
    /// An object whose `object` is `tax.registration`.
    #[cfg(feature = "tax")]
    TaxRegistration(Box<crate::tax::Registration>),
    /// An object whose `object` is `tax.settings`.
    #[cfg(feature = "tax")]
    TaxSettings(Box<crate::tax::Settings>),
    /// An object whose `object` is `tax.transaction`.
    #[cfg(feature = "tax")]
    TaxTransaction(Box<crate::tax::Transaction>),
    /// An object whose `object` is `tax.transaction_line_item`.
    #[cfg(feature = "tax")]
    TaxTransactionLineItem(Box<crate::tax::TransactionLineItem>),
    /// An object whose `object` is `tax_code`.
    #[cfg(feature = "_tax_codes_tax_code")]
    TaxCode(Box<crate::tax_codes::TaxCode>),
    /// An object whose `object` is `tax_deducted_at_source`.
    #[cfg(feature = "_accounts_account")]
    TaxDeductedAtSource(Box<crate::balance_transactions::TaxDeductedAtSource>),
    /// An object whose `object` is `tax_id`.
    #[cfg(feature = "_accounts_account")]
    TaxId(Box<crate::tax_ids::TaxId>),
    /// An object whose `object` is `tax_rate`.
    #[cfg(feature = "_tax_rates_tax_rate")]
    TaxRate(Box<crate::tax_rates::TaxRate>),
    /// An object whose `object` is `terminal.configuration`.
    #[cfg(feature = "terminal")]
    TerminalConfiguration(Box<crate::terminal::Configuration>),
    /// An object whose `object` is `terminal.connection_token`.
    #[cfg(feature = "terminal")]
    TerminalConnectionToken(Box<crate::terminal::ConnectionToken>),
    /// An object whose `object` is `terminal.location`.
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    TerminalLocation(Box<crate::terminal::Location>),
    /// An object whose `object` is `terminal.onboarding_link`.
    #[cfg(feature = "terminal")]
    TerminalOnboardingLink(Box<crate::terminal::OnboardingLink>),
    /// An object whose `object` is `terminal.reader`.
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    TerminalReader(Box<crate::terminal::Reader>),
    /// An object whose `object` is `test_helpers.test_clock`.
    #[cfg(feature = "_accounts_account")]
    TestHelpersTestClock(Box<crate::test_helpers::TestClock>),
    /// An object whose `object` is `token`.
    #[cfg(feature = "tokens")]
    Token(Box<crate::tokens::Token>),
    /// An object whose `object` is `topup`.
    #[cfg(feature = "_accounts_account")]
    Topup(Box<crate::topups::Topup>),
    /// An object whose `object` is `transfer`.
    #[cfg(feature = "_accounts_account")]
    Transfer(Box<crate::transfers::Transfer>),
    /// An object whose `object` is `transfer_reversal`.
    #[cfg(feature = "_accounts_account")]
    TransferReversal(Box<crate::transfers::TransferReversal>),
    /// An object whose `object` is `treasury.credit_reversal`.
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    TreasuryCreditReversal(Box<crate::treasury::CreditReversal>),
    /// An object whose `object` is `treasury.debit_reversal`.
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    TreasuryDebitReversal(Box<crate::treasury::DebitReversal>),
    /// An object whose `object` is `treasury.financial_account`.
    #[cfg(feature = "treasury")]
    TreasuryFinancialAccount(Box<crate::treasury::FinancialAccount>),
    /// An object whose `object` is `treasury.financial_account_features`.
    #[cfg(feature = "treasury")]
    TreasuryFinancialAccountFeatures(Box<crate::treasury::FinancialAccountFeatures>),
    /// An object whose `object` is `treasury.inbound_transfer`.
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    TreasuryInboundTransfer(Box<crate::treasury::InboundTransfer>),
    /// An object whose `object` is `treasury.outbound_payment`.
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    TreasuryOutboundPayment(Box<crate::treasury::OutboundPayment>),
    /// An object whose `object` is `treasury.outbound_transfer`.
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    TreasuryOutboundTransfer(Box<crate::treasury::OutboundTransfer>),
    /// An object whose `object` is `treasury.received_credit`.
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    TreasuryReceivedCredit(Box<crate::treasury::ReceivedCredit>),
    /// An object whose `object` is `treasury.received_debit`.
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    TreasuryReceivedDebit(Box<crate::treasury::ReceivedDebit>),
    /// An object whose `object` is `treasury.transaction`.
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    TreasuryTransaction(Box<crate::treasury::Transaction>),
    /// An object whose `object` is `treasury.transaction_entry`.
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    TreasuryTransactionEntry(Box<crate::treasury::TransactionEntry>),
    /// An object whose `object` is `v2.billing.meter_event`.
    #[cfg(feature = "v2_billing")]
    V2BillingMeterEvent(Box<crate::v2::billing::MeterEvent>),
    /// An object whose `object` is `v2.billing.meter_event_adjustment`.
    #[cfg(feature = "v2_billing")]
    V2BillingMeterEventAdjustment(Box<crate::v2::billing::MeterEventAdjustment>),
    /// An object whose `object` is `v2.billing.meter_event_session`.
    #[cfg(feature = "v2_billing")]
    V2BillingMeterEventSession(Box<crate::v2::billing::MeterEventSession>),
    /// An object whose `object` is `v2.commerce.product_catalog_import`.
    #[cfg(feature = "v2_commerce")]
    V2CommerceProductCatalogImport(Box<crate::v2::commerce::ProductCatalogImport>),
    /// An object whose `object` is `v2.core.account`.
    #[cfg(feature = "v2_core")]
    V2CoreAccount(Box<crate::v2::core::Account>),
    /// An object whose `object` is `v2.core.account_link`.
    #[cfg(feature = "v2_core")]
    V2CoreAccountLink(Box<crate::v2::core::AccountLink>),
    /// An object whose `object` is `v2.core.account_person`.
    #[cfg(feature = "v2_core")]
    V2CoreAccountPerson(Box<crate::v2::core::AccountPerson>),
    /// An object whose `object` is `v2.core.account_person_token`.
    #[cfg(feature = "v2_core")]
    V2CoreAccountPersonToken(Box<crate::v2::core::AccountPersonToken>),
    /// An object whose `object` is `v2.core.account_token`.
    #[cfg(feature = "v2_core")]
    V2CoreAccountToken(Box<crate::v2::core::AccountToken>),
    /// An object whose `object` is `v2.core.event_destination`.
    #[cfg(feature = "v2_core")]
    V2CoreEventDestination(Box<crate::v2::core::EventDestination>),
    /// An object whose `object` is `webhook_endpoint`.
    #[cfg(feature = "webhook_endpoints")]
    WebhookEndpoint(Box<crate::webhook_endpoints::WebhookEndpoint>),
    /// JSON of what the contract doesn't have, or whose namespace is not turned on.
    Unknown(Box<rt::Json>),
}

/// Notification event request.
///
/// Contract: `#/components/schemas/notification_event_request`.
#[derive(Default)]
#[non_exhaustive]
pub struct EventRequest {
    /// Id. At most 5000 characters. May be null.
    pub id: Option<rt::Id<EventRequest>>,
    /// Idempotency key. At most 5000 characters. May be null.
    pub idempotency_key: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What can happen: the events that an endpoint can ask for.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventType {
    /// `account.application.authorized`
    AccountApplicationAuthorized,
    /// `account.application.deauthorized`
    AccountApplicationDeauthorized,
    /// `account.external_account.created`
    AccountExternalAccountCreated,
    /// `account.external_account.deleted`
    AccountExternalAccountDeleted,
    /// `account.external_account.updated`
    AccountExternalAccountUpdated,
    /// `account.updated`
    AccountUpdated,
    /// `application_fee.created`
    ApplicationFeeCreated,
    /// `application_fee.refund.updated`
    ApplicationFeeRefundUpdated,
    /// `application_fee.refunded`
    ApplicationFeeRefunded,
    /// `balance.available`
    BalanceAvailable,
    /// `balance_settings.updated`
    BalanceSettingsUpdated,
    /// `billing.alert.triggered`
    BillingAlertTriggered,
    /// `billing.credit_grant.created`
    BillingCreditGrantCreated,
    /// `billing_portal.configuration.created`
    BillingPortalConfigurationCreated,
    /// `billing_portal.configuration.updated`
    BillingPortalConfigurationUpdated,
    /// `billing_portal.session.created`
    BillingPortalSessionCreated,
    /// `capability.updated`
    CapabilityUpdated,
    /// `cash_balance.funds_available`
    CashBalanceFundsAvailable,
    /// `charge.captured`
    ChargeCaptured,
    /// `charge.dispute.closed`
    ChargeDisputeClosed,
    /// `charge.dispute.created`
    ChargeDisputeCreated,
    /// `charge.dispute.funds_reinstated`
    ChargeDisputeFundsReinstated,
    /// `charge.dispute.funds_withdrawn`
    ChargeDisputeFundsWithdrawn,
    /// `charge.dispute.updated`
    ChargeDisputeUpdated,
    /// `charge.expired`
    ChargeExpired,
    /// `charge.failed`
    ChargeFailed,
    /// `charge.pending`
    ChargePending,
    /// `charge.refund.updated`
    ChargeRefundUpdated,
    /// `charge.refunded`
    ChargeRefunded,
    /// `charge.succeeded`
    ChargeSucceeded,
    /// `charge.updated`
    ChargeUpdated,
    /// `checkout.session.async_payment_failed`
    CheckoutSessionAsyncPaymentFailed,
    /// `checkout.session.async_payment_succeeded`
    CheckoutSessionAsyncPaymentSucceeded,
    /// `checkout.session.completed`
    CheckoutSessionCompleted,
    /// `checkout.session.expired`
    CheckoutSessionExpired,
    /// `climate.order.canceled`
    ClimateOrderCanceled,
    /// `climate.order.created`
    ClimateOrderCreated,
    /// `climate.order.delayed`
    ClimateOrderDelayed,
    /// `climate.order.delivered`
    ClimateOrderDelivered,
    /// `climate.order.product_substituted`
    ClimateOrderProductSubstituted,
    /// `climate.product.created`
    ClimateProductCreated,
    /// `climate.product.pricing_updated`
    ClimateProductPricingUpdated,
    /// `coupon.created`
    CouponCreated,
    /// `coupon.deleted`
    CouponDeleted,
    /// `coupon.updated`
    CouponUpdated,
    /// `credit_note.created`
    CreditNoteCreated,
    /// `credit_note.updated`
    CreditNoteUpdated,
    /// `credit_note.voided`
    CreditNoteVoided,
    /// `customer.created`
    CustomerCreated,
    /// `customer.deleted`
    CustomerDeleted,
    /// `customer.discount.created`
    CustomerDiscountCreated,
    /// `customer.discount.deleted`
    CustomerDiscountDeleted,
    /// `customer.discount.updated`
    CustomerDiscountUpdated,
    /// `customer.source.created`
    CustomerSourceCreated,
    /// `customer.source.deleted`
    CustomerSourceDeleted,
    /// `customer.source.expiring`
    CustomerSourceExpiring,
    /// `customer.source.updated`
    CustomerSourceUpdated,
    /// `customer.subscription.created`
    CustomerSubscriptionCreated,
    /// `customer.subscription.deleted`
    CustomerSubscriptionDeleted,
    /// `customer.subscription.paused`
    CustomerSubscriptionPaused,
    /// `customer.subscription.pending_update_applied`
    CustomerSubscriptionPendingUpdateApplied,
    /// `customer.subscription.pending_update_expired`
    CustomerSubscriptionPendingUpdateExpired,
    /// `customer.subscription.resumed`
    CustomerSubscriptionResumed,
    /// `customer.subscription.trial_will_end`
    CustomerSubscriptionTrialWillEnd,
    /// `customer.subscription.updated`
    CustomerSubscriptionUpdated,
    /// `customer.tax_id.created`
    CustomerTaxIdCreated,
    /// `customer.tax_id.deleted`
    CustomerTaxIdDeleted,
    /// `customer.tax_id.updated`
    CustomerTaxIdUpdated,
    /// `customer.updated`
    CustomerUpdated,
    /// `customer_cash_balance_transaction.created`
    CustomerCashBalanceTransactionCreated,
    /// `entitlements.active_entitlement_summary.updated`
    EntitlementsActiveEntitlementSummaryUpdated,
    /// `file.created`
    FileCreated,
    /// `financial_connections.account.account_numbers_updated`
    FinancialConnectionsAccountAccountNumbersUpdated,
    /// `financial_connections.account.created`
    FinancialConnectionsAccountCreated,
    /// `financial_connections.account.deactivated`
    FinancialConnectionsAccountDeactivated,
    /// `financial_connections.account.disconnected`
    FinancialConnectionsAccountDisconnected,
    /// `financial_connections.account.reactivated`
    FinancialConnectionsAccountReactivated,
    /// `financial_connections.account.refreshed_balance`
    FinancialConnectionsAccountRefreshedBalance,
    /// `financial_connections.account.refreshed_ownership`
    FinancialConnectionsAccountRefreshedOwnership,
    /// `financial_connections.account.refreshed_transactions`
    FinancialConnectionsAccountRefreshedTransactions,
    /// `financial_connections.account.upcoming_account_number_expiry`
    FinancialConnectionsAccountUpcomingAccountNumberExpiry,
    /// `identity.verification_session.canceled`
    IdentityVerificationSessionCanceled,
    /// `identity.verification_session.created`
    IdentityVerificationSessionCreated,
    /// `identity.verification_session.processing`
    IdentityVerificationSessionProcessing,
    /// `identity.verification_session.redacted`
    IdentityVerificationSessionRedacted,
    /// `identity.verification_session.requires_input`
    IdentityVerificationSessionRequiresInput,
    /// `identity.verification_session.verified`
    IdentityVerificationSessionVerified,
    /// `invoice.created`
    InvoiceCreated,
    /// `invoice.deleted`
    InvoiceDeleted,
    /// `invoice.finalization_failed`
    InvoiceFinalizationFailed,
    /// `invoice.finalized`
    InvoiceFinalized,
    /// `invoice.marked_uncollectible`
    InvoiceMarkedUncollectible,
    /// `invoice.overdue`
    InvoiceOverdue,
    /// `invoice.overpaid`
    InvoiceOverpaid,
    /// `invoice.paid`
    InvoicePaid,
    /// `invoice.payment_action_required`
    InvoicePaymentActionRequired,
    /// `invoice.payment_attempt_required`
    InvoicePaymentAttemptRequired,
    /// `invoice.payment_failed`
    InvoicePaymentFailed,
    /// `invoice.payment_succeeded`
    InvoicePaymentSucceeded,
    /// `invoice.sent`
    InvoiceSent,
    /// `invoice.upcoming`
    InvoiceUpcoming,
    /// `invoice.updated`
    InvoiceUpdated,
    /// `invoice.voided`
    InvoiceVoided,
    /// `invoice.will_be_due`
    InvoiceWillBeDue,
    /// `invoice_payment.paid`
    InvoicePaymentPaid,
    /// `invoiceitem.created`
    InvoiceitemCreated,
    /// `invoiceitem.deleted`
    InvoiceitemDeleted,
    /// `issuing_authorization.created`
    IssuingAuthorizationCreated,
    /// `issuing_authorization.request`
    IssuingAuthorizationRequest,
    /// `issuing_authorization.updated`
    IssuingAuthorizationUpdated,
    /// `issuing_card.created`
    IssuingCardCreated,
    /// `issuing_card.updated`
    IssuingCardUpdated,
    /// `issuing_cardholder.created`
    IssuingCardholderCreated,
    /// `issuing_cardholder.updated`
    IssuingCardholderUpdated,
    /// `issuing_dispute.closed`
    IssuingDisputeClosed,
    /// `issuing_dispute.created`
    IssuingDisputeCreated,
    /// `issuing_dispute.funds_reinstated`
    IssuingDisputeFundsReinstated,
    /// `issuing_dispute.funds_rescinded`
    IssuingDisputeFundsRescinded,
    /// `issuing_dispute.submitted`
    IssuingDisputeSubmitted,
    /// `issuing_dispute.updated`
    IssuingDisputeUpdated,
    /// `issuing_personalization_design.activated`
    IssuingPersonalizationDesignActivated,
    /// `issuing_personalization_design.deactivated`
    IssuingPersonalizationDesignDeactivated,
    /// `issuing_personalization_design.rejected`
    IssuingPersonalizationDesignRejected,
    /// `issuing_personalization_design.updated`
    IssuingPersonalizationDesignUpdated,
    /// `issuing_token.created`
    IssuingTokenCreated,
    /// `issuing_token.updated`
    IssuingTokenUpdated,
    /// `issuing_transaction.created`
    IssuingTransactionCreated,
    /// `issuing_transaction.purchase_details_receipt_updated`
    IssuingTransactionPurchaseDetailsReceiptUpdated,
    /// `issuing_transaction.updated`
    IssuingTransactionUpdated,
    /// `mandate.updated`
    MandateUpdated,
    /// `payment_intent.amount_capturable_updated`
    PaymentIntentAmountCapturableUpdated,
    /// `payment_intent.canceled`
    PaymentIntentCanceled,
    /// `payment_intent.created`
    PaymentIntentCreated,
    /// `payment_intent.partially_funded`
    PaymentIntentPartiallyFunded,
    /// `payment_intent.payment_failed`
    PaymentIntentPaymentFailed,
    /// `payment_intent.processing`
    PaymentIntentProcessing,
    /// `payment_intent.requires_action`
    PaymentIntentRequiresAction,
    /// `payment_intent.succeeded`
    PaymentIntentSucceeded,
    /// `payment_link.created`
    PaymentLinkCreated,
    /// `payment_link.updated`
    PaymentLinkUpdated,
    /// `payment_method.attached`
    PaymentMethodAttached,
    /// `payment_method.automatically_updated`
    PaymentMethodAutomaticallyUpdated,
    /// `payment_method.detached`
    PaymentMethodDetached,
    /// `payment_method.updated`
    PaymentMethodUpdated,
    /// `payout.canceled`
    PayoutCanceled,
    /// `payout.created`
    PayoutCreated,
    /// `payout.failed`
    PayoutFailed,
    /// `payout.paid`
    PayoutPaid,
    /// `payout.reconciliation_completed`
    PayoutReconciliationCompleted,
    /// `payout.updated`
    PayoutUpdated,
    /// `person.created`
    PersonCreated,
    /// `person.deleted`
    PersonDeleted,
    /// `person.updated`
    PersonUpdated,
    /// `plan.created`
    PlanCreated,
    /// `plan.deleted`
    PlanDeleted,
    /// `plan.updated`
    PlanUpdated,
    /// `price.created`
    PriceCreated,
    /// `price.deleted`
    PriceDeleted,
    /// `price.updated`
    PriceUpdated,
    /// `product.created`
    ProductCreated,
    /// `product.deleted`
    ProductDeleted,
    /// `product.updated`
    ProductUpdated,
    /// `promotion_code.created`
    PromotionCodeCreated,
    /// `promotion_code.updated`
    PromotionCodeUpdated,
    /// `quote.accepted`
    QuoteAccepted,
    /// `quote.canceled`
    QuoteCanceled,
    /// `quote.created`
    QuoteCreated,
    /// `quote.finalized`
    QuoteFinalized,
    /// `radar.early_fraud_warning.created`
    RadarEarlyFraudWarningCreated,
    /// `radar.early_fraud_warning.updated`
    RadarEarlyFraudWarningUpdated,
    /// `refund.created`
    RefundCreated,
    /// `refund.failed`
    RefundFailed,
    /// `refund.updated`
    RefundUpdated,
    /// `reporting.report_run.failed`
    ReportingReportRunFailed,
    /// `reporting.report_run.succeeded`
    ReportingReportRunSucceeded,
    /// `reporting.report_type.updated`
    ReportingReportTypeUpdated,
    /// `reserve.hold.created`
    ReserveHoldCreated,
    /// `reserve.hold.updated`
    ReserveHoldUpdated,
    /// `reserve.plan.created`
    ReservePlanCreated,
    /// `reserve.plan.disabled`
    ReservePlanDisabled,
    /// `reserve.plan.expired`
    ReservePlanExpired,
    /// `reserve.plan.updated`
    ReservePlanUpdated,
    /// `reserve.release.created`
    ReserveReleaseCreated,
    /// `review.closed`
    ReviewClosed,
    /// `review.opened`
    ReviewOpened,
    /// `setup_intent.canceled`
    SetupIntentCanceled,
    /// `setup_intent.created`
    SetupIntentCreated,
    /// `setup_intent.requires_action`
    SetupIntentRequiresAction,
    /// `setup_intent.setup_failed`
    SetupIntentSetupFailed,
    /// `setup_intent.succeeded`
    SetupIntentSucceeded,
    /// `sigma.scheduled_query_run.created`
    SigmaScheduledQueryRunCreated,
    /// `source.canceled`
    SourceCanceled,
    /// `source.chargeable`
    SourceChargeable,
    /// `source.failed`
    SourceFailed,
    /// `source.mandate_notification`
    SourceMandateNotification,
    /// `source.refund_attributes_required`
    SourceRefundAttributesRequired,
    /// `source.transaction.created`
    SourceTransactionCreated,
    /// `source.transaction.updated`
    SourceTransactionUpdated,
    /// `subscription_schedule.aborted`
    SubscriptionScheduleAborted,
    /// `subscription_schedule.canceled`
    SubscriptionScheduleCanceled,
    /// `subscription_schedule.completed`
    SubscriptionScheduleCompleted,
    /// `subscription_schedule.created`
    SubscriptionScheduleCreated,
    /// `subscription_schedule.expiring`
    SubscriptionScheduleExpiring,
    /// `subscription_schedule.released`
    SubscriptionScheduleReleased,
    /// `subscription_schedule.updated`
    SubscriptionScheduleUpdated,
    /// `tax.settings.updated`
    TaxSettingsUpdated,
    /// `tax_rate.created`
    TaxRateCreated,
    /// `tax_rate.updated`
    TaxRateUpdated,
    /// `terminal.reader.action_failed`
    TerminalReaderActionFailed,
    /// `terminal.reader.action_succeeded`
    TerminalReaderActionSucceeded,
    /// `terminal.reader.action_updated`
    TerminalReaderActionUpdated,
    /// `test_helpers.test_clock.advancing`
    TestHelpersTestClockAdvancing,
    /// `test_helpers.test_clock.created`
    TestHelpersTestClockCreated,
    /// `test_helpers.test_clock.deleted`
    TestHelpersTestClockDeleted,
    /// `test_helpers.test_clock.internal_failure`
    TestHelpersTestClockInternalFailure,
    /// `test_helpers.test_clock.ready`
    TestHelpersTestClockReady,
    /// `topup.canceled`
    TopupCanceled,
    /// `topup.created`
    TopupCreated,
    /// `topup.failed`
    TopupFailed,
    /// `topup.reversed`
    TopupReversed,
    /// `topup.succeeded`
    TopupSucceeded,
    /// `transfer.created`
    TransferCreated,
    /// `transfer.reversed`
    TransferReversed,
    /// `transfer.updated`
    TransferUpdated,
    /// `treasury.credit_reversal.created`
    TreasuryCreditReversalCreated,
    /// `treasury.credit_reversal.posted`
    TreasuryCreditReversalPosted,
    /// `treasury.debit_reversal.completed`
    TreasuryDebitReversalCompleted,
    /// `treasury.debit_reversal.created`
    TreasuryDebitReversalCreated,
    /// `treasury.debit_reversal.initial_credit_granted`
    TreasuryDebitReversalInitialCreditGranted,
    /// `treasury.financial_account.closed`
    TreasuryFinancialAccountClosed,
    /// `treasury.financial_account.created`
    TreasuryFinancialAccountCreated,
    /// `treasury.financial_account.features_status_updated`
    TreasuryFinancialAccountFeaturesStatusUpdated,
    /// `treasury.inbound_transfer.canceled`
    TreasuryInboundTransferCanceled,
    /// `treasury.inbound_transfer.created`
    TreasuryInboundTransferCreated,
    /// `treasury.inbound_transfer.failed`
    TreasuryInboundTransferFailed,
    /// `treasury.inbound_transfer.succeeded`
    TreasuryInboundTransferSucceeded,
    /// `treasury.outbound_payment.canceled`
    TreasuryOutboundPaymentCanceled,
    /// `treasury.outbound_payment.created`
    TreasuryOutboundPaymentCreated,
    /// `treasury.outbound_payment.expected_arrival_date_updated`
    TreasuryOutboundPaymentExpectedArrivalDateUpdated,
    /// `treasury.outbound_payment.failed`
    TreasuryOutboundPaymentFailed,
    /// `treasury.outbound_payment.posted`
    TreasuryOutboundPaymentPosted,
    /// `treasury.outbound_payment.returned`
    TreasuryOutboundPaymentReturned,
    /// `treasury.outbound_payment.tracking_details_updated`
    TreasuryOutboundPaymentTrackingDetailsUpdated,
    /// `treasury.outbound_transfer.canceled`
    TreasuryOutboundTransferCanceled,
    /// `treasury.outbound_transfer.created`
    TreasuryOutboundTransferCreated,
    /// `treasury.outbound_transfer.expected_arrival_date_updated`
    TreasuryOutboundTransferExpectedArrivalDateUpdated,
    /// `treasury.outbound_transfer.failed`
    TreasuryOutboundTransferFailed,
    /// `treasury.outbound_transfer.posted`
    TreasuryOutboundTransferPosted,
    /// `treasury.outbound_transfer.returned`
    TreasuryOutboundTransferReturned,
    /// `treasury.outbound_transfer.tracking_details_updated`
    TreasuryOutboundTransferTrackingDetailsUpdated,
    /// `treasury.received_credit.created`
    TreasuryReceivedCreditCreated,
    /// `treasury.received_credit.failed`
    TreasuryReceivedCreditFailed,
    /// `treasury.received_credit.succeeded`
    TreasuryReceivedCreditSucceeded,
    /// `treasury.received_debit.created`
    TreasuryReceivedDebitCreated,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    Event;
    const "object" = Str("event");
    0 => account "account";
    1 => api_version "api_version";
    2 => context "context";
    3 => created "created" required;
    4 => data "data" required;
    5 => id "id" required;
    6 => livemode "livemode" required;
    7 => pending_webhooks "pending_webhooks" required;
    8 => request "request";
    9 => r#type "type" required;
}

rt::expandable! {
    crate::ExpandPath;
    Event;
    request "request" => EventRequest;
}

rt::record! {
    EventData;
    0 => object "object" required;
    1 => previous_attributes "previous_attributes";
}

rt::union! {
    EventObject by "object";
    0 => Account(tag "account") if (feature = "_accounts_account");
    1 => AccountLink(tag "account_link") if (feature = "account_links");
    2 => AccountSession(tag "account_session") if (feature = "account_sessions");
    3 => ApplePayDomain(tag "apple_pay_domain") if (feature = "apple_pay_domains");
    4 => Application(tag "application") if (feature = "_types_application");
    5 => ApplicationFee(tag "application_fee") if (feature = "_accounts_account");
    6 => AppsSecret(tag "apps.secret") if (feature = "apps");
    7 => Balance(tag "balance") if (feature = "balance");
    8 => BalanceSettings(tag "balance_settings") if (feature = "balance_settings");
    9 => BalanceTransaction(tag "balance_transaction") if (feature = "_accounts_account");
    10 => BankAccount(tag "bank_account") if (feature = "_accounts_account");
    11 => BillingAlert(tag "billing.alert") if (feature = "billing");
    12 => BillingCreditBalanceSummary(tag "billing.credit_balance_summary") if (feature = "billing");
    13 => BillingCreditBalanceTransaction(tag "billing.credit_balance_transaction") if (feature = "_accounts_account");
    14 => BillingCreditGrant(tag "billing.credit_grant") if (feature = "_accounts_account");
    15 => BillingMeter(tag "billing.meter") if (feature = "_billing_meter");
    16 => BillingMeterEvent(tag "billing.meter_event") if (feature = "billing");
    17 => BillingMeterEventAdjustment(tag "billing.meter_event_adjustment") if (feature = "billing");
    18 => BillingMeterEventSummary(tag "billing.meter_event_summary") if (feature = "billing");
    19 => BillingPortalConfiguration(tag "billing_portal.configuration") if (feature = "_billing_portal_configuration");
    20 => BillingPortalSession(tag "billing_portal.session") if (feature = "billing_portal");
    21 => Capability(tag "capability") if (feature = "accounts");
    22 => Card(tag "card") if (feature = "_accounts_account");
    23 => CashBalance(tag "cash_balance") if (feature = "_accounts_account");
    24 => Charge(tag "charge") if (feature = "_accounts_account");
    25 => CheckoutSession(tag "checkout.session") if (feature = "_checkout_session");
    26 => ClimateOrder(tag "climate.order") if (feature = "climate");
    27 => ClimateProduct(tag "climate.product") if (feature = "climate");
    28 => ClimateSupplier(tag "climate.supplier") if (feature = "climate");
    29 => ConfirmationToken(tag "confirmation_token") if (any(feature = "confirmation_tokens", feature = "test_helpers"));
    30 => ConnectCollectionTransfer(tag "connect_collection_transfer") if (feature = "_accounts_account");
    31 => CountrySpec(tag "country_spec") if (feature = "country_specs");
    32 => Coupon(tag "coupon") if (feature = "_coupons_coupon");
    33 => CreditNote(tag "credit_note") if (any(feature = "credit_notes", feature = "customers"));
    34 => CreditNoteLineItem(tag "credit_note_line_item") if (any(feature = "credit_notes", feature = "customers"));
    35 => Customer(tag "customer") if (feature = "_accounts_account");
    36 => CustomerBalanceTransaction(tag "customer_balance_transaction") if (any(feature = "credit_notes", feature = "customers"));
    37 => CustomerCashBalanceTransaction(tag "customer_cash_balance_transaction") if (feature = "_accounts_account");
    38 => CustomerSession(tag "customer_session") if (feature = "customer_sessions");
    39 => Discount(tag "discount") if (feature = "_accounts_account");
    40 => Dispute(tag "dispute") if (feature = "_accounts_account");
    41 => EntitlementsActiveEntitlement(tag "entitlements.active_entitlement") if (feature = "entitlements");
    42 => EntitlementsFeature(tag "entitlements.feature") if (any(feature = "entitlements", feature = "products"));
    43 => EphemeralKey(tag "ephemeral_key") if (feature = "ephemeral_keys");
    44 => ExchangeRate(tag "exchange_rate") if (feature = "exchange_rates");
    45 => FeeRefund(tag "fee_refund") if (feature = "_accounts_account");
    46 => File(tag "file") if (feature = "_file_links_file_link");
    47 => FileLink(tag "file_link") if (feature = "_file_links_file_link");
    48 => FinancialConnectionsAccount(tag "financial_connections.account") if (feature = "_financial_connections_account");
    49 => FinancialConnectionsAccountOwner(tag "financial_connections.account_owner") if (feature = "_financial_connections_account");
    50 => FinancialConnectionsAccountOwnership(tag "financial_connections.account_ownership") if (feature = "_financial_connections_account");
    51 => FinancialConnectionsSession(tag "financial_connections.session") if (any(feature = "financial_connections", feature = "link_account_sessions"));
    52 => FinancialConnectionsTransaction(tag "financial_connections.transaction") if (feature = "financial_connections");
    53 => ForwardingRequest(tag "forwarding.request") if (feature = "forwarding");
    54 => FundingInstructions(tag "funding_instructions") if (feature = "customers");
    55 => IdentityVerificationReport(tag "identity.verification_report") if (feature = "identity");
    56 => IdentityVerificationSession(tag "identity.verification_session") if (feature = "identity");
    57 => Invoice(tag "invoice") if (feature = "_accounts_account");
    58 => InvoicePayment(tag "invoice_payment") if (feature = "_accounts_account");
    59 => InvoiceRenderingTemplate(tag "invoice_rendering_template") if (feature = "invoice_rendering_templates");
    60 => InvoiceItem(tag "invoiceitem") if (feature = "invoice_items");
    61 => IssuingAuthorization(tag "issuing.authorization") if (feature = "_accounts_account");
    62 => IssuingCard(tag "issuing.card") if (feature = "_accounts_account");
    63 => IssuingCardholder(tag "issuing.cardholder") if (feature = "_accounts_account");
    64 => IssuingDispute(tag "issuing.dispute") if (feature = "_accounts_account");
    65 => IssuingPersonalizationDesign(tag "issuing.personalization_design") if (feature = "_accounts_account");
    66 => IssuingPhysicalBundle(tag "issuing.physical_bundle") if (feature = "_accounts_account");
    67 => IssuingSettlement(tag "issuing.settlement") if (any(feature = "issuing", feature = "test_helpers"));
    68 => IssuingToken(tag "issuing.token") if (feature = "_accounts_account");
    69 => IssuingTransaction(tag "issuing.transaction") if (feature = "_accounts_account");
    70 => LineItem(tag "item") if (feature = "_types_line_item");
    71 => InvoiceLineItem(tag "line_item") if (feature = "_accounts_account");
    72 => LoginLink(tag "login_link") if (feature = "accounts");
    73 => Mandate(tag "mandate") if (feature = "_accounts_account");
    74 => PaymentAttemptRecord(tag "payment_attempt_record") if (feature = "payment_attempt_records");
    75 => PaymentIntent(tag "payment_intent") if (feature = "_accounts_account");
    76 => PaymentIntentAmountDetailsLineItem(tag "payment_intent_amount_details_line_item") if (feature = "_accounts_account");
    77 => PaymentLink(tag "payment_link") if (feature = "_payment_links_payment_link");
    78 => PaymentMethod(tag "payment_method") if (feature = "_accounts_account");
    79 => PaymentMethodConfiguration(tag "payment_method_configuration") if (feature = "payment_method_configurations");
    80 => PaymentMethodDomain(tag "payment_method_domain") if (feature = "payment_method_domains");
    81 => PaymentRecord(tag "payment_record") if (feature = "_accounts_account");
    82 => Payout(tag "payout") if (feature = "_accounts_account");
    83 => Person(tag "person") if (feature = "_accounts_account");
    84 => Plan(tag "plan") if (feature = "plans");
    85 => Price(tag "price") if (feature = "_prices_price");
    86 => Product(tag "product") if (feature = "_prices_price");
    87 => ProductFeature(tag "product_feature") if (feature = "products");
    88 => PromotionCode(tag "promotion_code") if (feature = "_accounts_account");
    89 => Quote(tag "quote") if (feature = "quotes");
    90 => RadarEarlyFraudWarning(tag "radar.early_fraud_warning") if (feature = "radar");
    91 => RadarPaymentEvaluation(tag "radar.payment_evaluation") if (feature = "radar");
    92 => RadarValueList(tag "radar.value_list") if (feature = "radar");
    93 => RadarValueListItem(tag "radar.value_list_item") if (feature = "radar");
    94 => Refund(tag "refund") if (feature = "_accounts_account");
    95 => ReportingReportRun(tag "reporting.report_run") if (feature = "reporting");
    96 => ReportingReportType(tag "reporting.report_type") if (feature = "reporting");
    97 => ReserveTransaction(tag "reserve_transaction") if (feature = "_accounts_account");
    98 => Review(tag "review") if (feature = "_accounts_account");
    99 => ScheduledQueryRun(tag "scheduled_query_run") if (feature = "sigma");
    100 => SetupAttempt(tag "setup_attempt") if (feature = "_accounts_account");
    101 => SetupIntent(tag "setup_intent") if (feature = "_accounts_account");
    102 => ShippingRate(tag "shipping_rate") if (feature = "_shipping_rates_shipping_rate");
    103 => SigmaSigmaApiQuery(tag "sigma.sigma_api_query") if (feature = "sigma");
    104 => Source(tag "source") if (feature = "_accounts_account");
    105 => SourceMandateNotification(tag "source_mandate_notification") if (feature = "sources");
    106 => SourceTransaction(tag "source_transaction") if (feature = "sources");
    107 => Subscription(tag "subscription") if (feature = "_accounts_account");
    108 => SubscriptionItem(tag "subscription_item") if (feature = "_accounts_account");
    109 => SubscriptionSchedule(tag "subscription_schedule") if (feature = "_accounts_account");
    110 => TaxAssociation(tag "tax.association") if (feature = "tax");
    111 => TaxCalculation(tag "tax.calculation") if (feature = "tax");
    112 => TaxCalculationLineItem(tag "tax.calculation_line_item") if (feature = "tax");
    113 => TaxRegistration(tag "tax.registration") if (feature = "tax");
    114 => TaxSettings(tag "tax.settings") if (feature = "tax");
    115 => TaxTransaction(tag "tax.transaction") if (feature = "tax");
    116 => TaxTransactionLineItem(tag "tax.transaction_line_item") if (feature = "tax");
    117 => TaxCode(tag "tax_code") if (feature = "_tax_codes_tax_code");
    118 => TaxDeductedAtSource(tag "tax_deducted_at_source") if (feature = "_accounts_account");
    119 => TaxId(tag "tax_id") if (feature = "_accounts_account");
    120 => TaxRate(tag "tax_rate") if (feature = "_tax_rates_tax_rate");
    121 => TerminalConfiguration(tag "terminal.configuration") if (feature = "terminal");
    122 => TerminalConnectionToken(tag "terminal.connection_token") if (feature = "terminal");
    123 => TerminalLocation(tag "terminal.location") if (any(feature = "terminal", feature = "test_helpers"));
    124 => TerminalOnboardingLink(tag "terminal.onboarding_link") if (feature = "terminal");
    125 => TerminalReader(tag "terminal.reader") if (any(feature = "terminal", feature = "test_helpers"));
    126 => TestHelpersTestClock(tag "test_helpers.test_clock") if (feature = "_accounts_account");
    127 => Token(tag "token") if (feature = "tokens");
    128 => Topup(tag "topup") if (feature = "_accounts_account");
    129 => Transfer(tag "transfer") if (feature = "_accounts_account");
    130 => TransferReversal(tag "transfer_reversal") if (feature = "_accounts_account");
    131 => TreasuryCreditReversal(tag "treasury.credit_reversal") if (any(feature = "test_helpers", feature = "treasury"));
    132 => TreasuryDebitReversal(tag "treasury.debit_reversal") if (any(feature = "test_helpers", feature = "treasury"));
    133 => TreasuryFinancialAccount(tag "treasury.financial_account") if (feature = "treasury");
    134 => TreasuryFinancialAccountFeatures(tag "treasury.financial_account_features") if (feature = "treasury");
    135 => TreasuryInboundTransfer(tag "treasury.inbound_transfer") if (any(feature = "test_helpers", feature = "treasury"));
    136 => TreasuryOutboundPayment(tag "treasury.outbound_payment") if (any(feature = "test_helpers", feature = "treasury"));
    137 => TreasuryOutboundTransfer(tag "treasury.outbound_transfer") if (any(feature = "test_helpers", feature = "treasury"));
    138 => TreasuryReceivedCredit(tag "treasury.received_credit") if (any(feature = "test_helpers", feature = "treasury"));
    139 => TreasuryReceivedDebit(tag "treasury.received_debit") if (any(feature = "test_helpers", feature = "treasury"));
    140 => TreasuryTransaction(tag "treasury.transaction") if (any(feature = "test_helpers", feature = "treasury"));
    141 => TreasuryTransactionEntry(tag "treasury.transaction_entry") if (any(feature = "test_helpers", feature = "treasury"));
    142 => V2BillingMeterEvent(tag "v2.billing.meter_event") if (feature = "v2_billing");
    143 => V2BillingMeterEventAdjustment(tag "v2.billing.meter_event_adjustment") if (feature = "v2_billing");
    144 => V2BillingMeterEventSession(tag "v2.billing.meter_event_session") if (feature = "v2_billing");
    145 => V2CommerceProductCatalogImport(tag "v2.commerce.product_catalog_import") if (feature = "v2_commerce");
    146 => V2CoreAccount(tag "v2.core.account") if (feature = "v2_core");
    147 => V2CoreAccountLink(tag "v2.core.account_link") if (feature = "v2_core");
    148 => V2CoreAccountPerson(tag "v2.core.account_person") if (feature = "v2_core");
    149 => V2CoreAccountPersonToken(tag "v2.core.account_person_token") if (feature = "v2_core");
    150 => V2CoreAccountToken(tag "v2.core.account_token") if (feature = "v2_core");
    151 => V2CoreEventDestination(tag "v2.core.event_destination") if (feature = "v2_core");
    152 => WebhookEndpoint(tag "webhook_endpoint") if (feature = "webhook_endpoints");
}

rt::record! {
    EventRequest;
    0 => id "id";
    1 => idempotency_key "idempotency_key";
}

rt::open_enum! {
    EventType;
    0 => AccountApplicationAuthorized "account.application.authorized";
    1 => AccountApplicationDeauthorized "account.application.deauthorized";
    2 => AccountExternalAccountCreated "account.external_account.created";
    3 => AccountExternalAccountDeleted "account.external_account.deleted";
    4 => AccountExternalAccountUpdated "account.external_account.updated";
    5 => AccountUpdated "account.updated";
    6 => ApplicationFeeCreated "application_fee.created";
    7 => ApplicationFeeRefundUpdated "application_fee.refund.updated";
    8 => ApplicationFeeRefunded "application_fee.refunded";
    9 => BalanceAvailable "balance.available";
    10 => BalanceSettingsUpdated "balance_settings.updated";
    11 => BillingAlertTriggered "billing.alert.triggered";
    12 => BillingCreditGrantCreated "billing.credit_grant.created";
    13 => BillingPortalConfigurationCreated "billing_portal.configuration.created";
    14 => BillingPortalConfigurationUpdated "billing_portal.configuration.updated";
    15 => BillingPortalSessionCreated "billing_portal.session.created";
    16 => CapabilityUpdated "capability.updated";
    17 => CashBalanceFundsAvailable "cash_balance.funds_available";
    18 => ChargeCaptured "charge.captured";
    19 => ChargeDisputeClosed "charge.dispute.closed";
    20 => ChargeDisputeCreated "charge.dispute.created";
    21 => ChargeDisputeFundsReinstated "charge.dispute.funds_reinstated";
    22 => ChargeDisputeFundsWithdrawn "charge.dispute.funds_withdrawn";
    23 => ChargeDisputeUpdated "charge.dispute.updated";
    24 => ChargeExpired "charge.expired";
    25 => ChargeFailed "charge.failed";
    26 => ChargePending "charge.pending";
    27 => ChargeRefundUpdated "charge.refund.updated";
    28 => ChargeRefunded "charge.refunded";
    29 => ChargeSucceeded "charge.succeeded";
    30 => ChargeUpdated "charge.updated";
    31 => CheckoutSessionAsyncPaymentFailed "checkout.session.async_payment_failed";
    32 => CheckoutSessionAsyncPaymentSucceeded "checkout.session.async_payment_succeeded";
    33 => CheckoutSessionCompleted "checkout.session.completed";
    34 => CheckoutSessionExpired "checkout.session.expired";
    35 => ClimateOrderCanceled "climate.order.canceled";
    36 => ClimateOrderCreated "climate.order.created";
    37 => ClimateOrderDelayed "climate.order.delayed";
    38 => ClimateOrderDelivered "climate.order.delivered";
    39 => ClimateOrderProductSubstituted "climate.order.product_substituted";
    40 => ClimateProductCreated "climate.product.created";
    41 => ClimateProductPricingUpdated "climate.product.pricing_updated";
    42 => CouponCreated "coupon.created";
    43 => CouponDeleted "coupon.deleted";
    44 => CouponUpdated "coupon.updated";
    45 => CreditNoteCreated "credit_note.created";
    46 => CreditNoteUpdated "credit_note.updated";
    47 => CreditNoteVoided "credit_note.voided";
    48 => CustomerCreated "customer.created";
    49 => CustomerDeleted "customer.deleted";
    50 => CustomerDiscountCreated "customer.discount.created";
    51 => CustomerDiscountDeleted "customer.discount.deleted";
    52 => CustomerDiscountUpdated "customer.discount.updated";
    53 => CustomerSourceCreated "customer.source.created";
    54 => CustomerSourceDeleted "customer.source.deleted";
    55 => CustomerSourceExpiring "customer.source.expiring";
    56 => CustomerSourceUpdated "customer.source.updated";
    57 => CustomerSubscriptionCreated "customer.subscription.created";
    58 => CustomerSubscriptionDeleted "customer.subscription.deleted";
    59 => CustomerSubscriptionPaused "customer.subscription.paused";
    60 => CustomerSubscriptionPendingUpdateApplied "customer.subscription.pending_update_applied";
    61 => CustomerSubscriptionPendingUpdateExpired "customer.subscription.pending_update_expired";
    62 => CustomerSubscriptionResumed "customer.subscription.resumed";
    63 => CustomerSubscriptionTrialWillEnd "customer.subscription.trial_will_end";
    64 => CustomerSubscriptionUpdated "customer.subscription.updated";
    65 => CustomerTaxIdCreated "customer.tax_id.created";
    66 => CustomerTaxIdDeleted "customer.tax_id.deleted";
    67 => CustomerTaxIdUpdated "customer.tax_id.updated";
    68 => CustomerUpdated "customer.updated";
    69 => CustomerCashBalanceTransactionCreated "customer_cash_balance_transaction.created";
    70 => EntitlementsActiveEntitlementSummaryUpdated "entitlements.active_entitlement_summary.updated";
    71 => FileCreated "file.created";
    72 => FinancialConnectionsAccountAccountNumbersUpdated "financial_connections.account.account_numbers_updated";
    73 => FinancialConnectionsAccountCreated "financial_connections.account.created";
    74 => FinancialConnectionsAccountDeactivated "financial_connections.account.deactivated";
    75 => FinancialConnectionsAccountDisconnected "financial_connections.account.disconnected";
    76 => FinancialConnectionsAccountReactivated "financial_connections.account.reactivated";
    77 => FinancialConnectionsAccountRefreshedBalance "financial_connections.account.refreshed_balance";
    78 => FinancialConnectionsAccountRefreshedOwnership "financial_connections.account.refreshed_ownership";
    79 => FinancialConnectionsAccountRefreshedTransactions "financial_connections.account.refreshed_transactions";
    80 => FinancialConnectionsAccountUpcomingAccountNumberExpiry "financial_connections.account.upcoming_account_number_expiry";
    81 => IdentityVerificationSessionCanceled "identity.verification_session.canceled";
    82 => IdentityVerificationSessionCreated "identity.verification_session.created";
    83 => IdentityVerificationSessionProcessing "identity.verification_session.processing";
    84 => IdentityVerificationSessionRedacted "identity.verification_session.redacted";
    85 => IdentityVerificationSessionRequiresInput "identity.verification_session.requires_input";
    86 => IdentityVerificationSessionVerified "identity.verification_session.verified";
    87 => InvoiceCreated "invoice.created";
    88 => InvoiceDeleted "invoice.deleted";
    89 => InvoiceFinalizationFailed "invoice.finalization_failed";
    90 => InvoiceFinalized "invoice.finalized";
    91 => InvoiceMarkedUncollectible "invoice.marked_uncollectible";
    92 => InvoiceOverdue "invoice.overdue";
    93 => InvoiceOverpaid "invoice.overpaid";
    94 => InvoicePaid "invoice.paid";
    95 => InvoicePaymentActionRequired "invoice.payment_action_required";
    96 => InvoicePaymentAttemptRequired "invoice.payment_attempt_required";
    97 => InvoicePaymentFailed "invoice.payment_failed";
    98 => InvoicePaymentSucceeded "invoice.payment_succeeded";
    99 => InvoiceSent "invoice.sent";
    100 => InvoiceUpcoming "invoice.upcoming";
    101 => InvoiceUpdated "invoice.updated";
    102 => InvoiceVoided "invoice.voided";
    103 => InvoiceWillBeDue "invoice.will_be_due";
    104 => InvoicePaymentPaid "invoice_payment.paid";
    105 => InvoiceitemCreated "invoiceitem.created";
    106 => InvoiceitemDeleted "invoiceitem.deleted";
    107 => IssuingAuthorizationCreated "issuing_authorization.created";
    108 => IssuingAuthorizationRequest "issuing_authorization.request";
    109 => IssuingAuthorizationUpdated "issuing_authorization.updated";
    110 => IssuingCardCreated "issuing_card.created";
    111 => IssuingCardUpdated "issuing_card.updated";
    112 => IssuingCardholderCreated "issuing_cardholder.created";
    113 => IssuingCardholderUpdated "issuing_cardholder.updated";
    114 => IssuingDisputeClosed "issuing_dispute.closed";
    115 => IssuingDisputeCreated "issuing_dispute.created";
    116 => IssuingDisputeFundsReinstated "issuing_dispute.funds_reinstated";
    117 => IssuingDisputeFundsRescinded "issuing_dispute.funds_rescinded";
    118 => IssuingDisputeSubmitted "issuing_dispute.submitted";
    119 => IssuingDisputeUpdated "issuing_dispute.updated";
    120 => IssuingPersonalizationDesignActivated "issuing_personalization_design.activated";
    121 => IssuingPersonalizationDesignDeactivated "issuing_personalization_design.deactivated";
    122 => IssuingPersonalizationDesignRejected "issuing_personalization_design.rejected";
    123 => IssuingPersonalizationDesignUpdated "issuing_personalization_design.updated";
    124 => IssuingTokenCreated "issuing_token.created";
    125 => IssuingTokenUpdated "issuing_token.updated";
    126 => IssuingTransactionCreated "issuing_transaction.created";
    127 => IssuingTransactionPurchaseDetailsReceiptUpdated "issuing_transaction.purchase_details_receipt_updated";
    128 => IssuingTransactionUpdated "issuing_transaction.updated";
    129 => MandateUpdated "mandate.updated";
    130 => PaymentIntentAmountCapturableUpdated "payment_intent.amount_capturable_updated";
    131 => PaymentIntentCanceled "payment_intent.canceled";
    132 => PaymentIntentCreated "payment_intent.created";
    133 => PaymentIntentPartiallyFunded "payment_intent.partially_funded";
    134 => PaymentIntentPaymentFailed "payment_intent.payment_failed";
    135 => PaymentIntentProcessing "payment_intent.processing";
    136 => PaymentIntentRequiresAction "payment_intent.requires_action";
    137 => PaymentIntentSucceeded "payment_intent.succeeded";
    138 => PaymentLinkCreated "payment_link.created";
    139 => PaymentLinkUpdated "payment_link.updated";
    140 => PaymentMethodAttached "payment_method.attached";
    141 => PaymentMethodAutomaticallyUpdated "payment_method.automatically_updated";
    142 => PaymentMethodDetached "payment_method.detached";
    143 => PaymentMethodUpdated "payment_method.updated";
    144 => PayoutCanceled "payout.canceled";
    145 => PayoutCreated "payout.created";
    146 => PayoutFailed "payout.failed";
    147 => PayoutPaid "payout.paid";
    148 => PayoutReconciliationCompleted "payout.reconciliation_completed";
    149 => PayoutUpdated "payout.updated";
    150 => PersonCreated "person.created";
    151 => PersonDeleted "person.deleted";
    152 => PersonUpdated "person.updated";
    153 => PlanCreated "plan.created";
    154 => PlanDeleted "plan.deleted";
    155 => PlanUpdated "plan.updated";
    156 => PriceCreated "price.created";
    157 => PriceDeleted "price.deleted";
    158 => PriceUpdated "price.updated";
    159 => ProductCreated "product.created";
    160 => ProductDeleted "product.deleted";
    161 => ProductUpdated "product.updated";
    162 => PromotionCodeCreated "promotion_code.created";
    163 => PromotionCodeUpdated "promotion_code.updated";
    164 => QuoteAccepted "quote.accepted";
    165 => QuoteCanceled "quote.canceled";
    166 => QuoteCreated "quote.created";
    167 => QuoteFinalized "quote.finalized";
    168 => RadarEarlyFraudWarningCreated "radar.early_fraud_warning.created";
    169 => RadarEarlyFraudWarningUpdated "radar.early_fraud_warning.updated";
    170 => RefundCreated "refund.created";
    171 => RefundFailed "refund.failed";
    172 => RefundUpdated "refund.updated";
    173 => ReportingReportRunFailed "reporting.report_run.failed";
    174 => ReportingReportRunSucceeded "reporting.report_run.succeeded";
    175 => ReportingReportTypeUpdated "reporting.report_type.updated";
    176 => ReserveHoldCreated "reserve.hold.created";
    177 => ReserveHoldUpdated "reserve.hold.updated";
    178 => ReservePlanCreated "reserve.plan.created";
    179 => ReservePlanDisabled "reserve.plan.disabled";
    180 => ReservePlanExpired "reserve.plan.expired";
    181 => ReservePlanUpdated "reserve.plan.updated";
    182 => ReserveReleaseCreated "reserve.release.created";
    183 => ReviewClosed "review.closed";
    184 => ReviewOpened "review.opened";
    185 => SetupIntentCanceled "setup_intent.canceled";
    186 => SetupIntentCreated "setup_intent.created";
    187 => SetupIntentRequiresAction "setup_intent.requires_action";
    188 => SetupIntentSetupFailed "setup_intent.setup_failed";
    189 => SetupIntentSucceeded "setup_intent.succeeded";
    190 => SigmaScheduledQueryRunCreated "sigma.scheduled_query_run.created";
    191 => SourceCanceled "source.canceled";
    192 => SourceChargeable "source.chargeable";
    193 => SourceFailed "source.failed";
    194 => SourceMandateNotification "source.mandate_notification";
    195 => SourceRefundAttributesRequired "source.refund_attributes_required";
    196 => SourceTransactionCreated "source.transaction.created";
    197 => SourceTransactionUpdated "source.transaction.updated";
    198 => SubscriptionScheduleAborted "subscription_schedule.aborted";
    199 => SubscriptionScheduleCanceled "subscription_schedule.canceled";
    200 => SubscriptionScheduleCompleted "subscription_schedule.completed";
    201 => SubscriptionScheduleCreated "subscription_schedule.created";
    202 => SubscriptionScheduleExpiring "subscription_schedule.expiring";
    203 => SubscriptionScheduleReleased "subscription_schedule.released";
    204 => SubscriptionScheduleUpdated "subscription_schedule.updated";
    205 => TaxSettingsUpdated "tax.settings.updated";
    206 => TaxRateCreated "tax_rate.created";
    207 => TaxRateUpdated "tax_rate.updated";
    208 => TerminalReaderActionFailed "terminal.reader.action_failed";
    209 => TerminalReaderActionSucceeded "terminal.reader.action_succeeded";
    210 => TerminalReaderActionUpdated "terminal.reader.action_updated";
    211 => TestHelpersTestClockAdvancing "test_helpers.test_clock.advancing";
    212 => TestHelpersTestClockCreated "test_helpers.test_clock.created";
    213 => TestHelpersTestClockDeleted "test_helpers.test_clock.deleted";
    214 => TestHelpersTestClockInternalFailure "test_helpers.test_clock.internal_failure";
    215 => TestHelpersTestClockReady "test_helpers.test_clock.ready";
    216 => TopupCanceled "topup.canceled";
    217 => TopupCreated "topup.created";
    218 => TopupFailed "topup.failed";
    219 => TopupReversed "topup.reversed";
    220 => TopupSucceeded "topup.succeeded";
    221 => TransferCreated "transfer.created";
    222 => TransferReversed "transfer.reversed";
    223 => TransferUpdated "transfer.updated";
    224 => TreasuryCreditReversalCreated "treasury.credit_reversal.created";
    225 => TreasuryCreditReversalPosted "treasury.credit_reversal.posted";
    226 => TreasuryDebitReversalCompleted "treasury.debit_reversal.completed";
    227 => TreasuryDebitReversalCreated "treasury.debit_reversal.created";
    228 => TreasuryDebitReversalInitialCreditGranted "treasury.debit_reversal.initial_credit_granted";
    229 => TreasuryFinancialAccountClosed "treasury.financial_account.closed";
    230 => TreasuryFinancialAccountCreated "treasury.financial_account.created";
    231 => TreasuryFinancialAccountFeaturesStatusUpdated "treasury.financial_account.features_status_updated";
    232 => TreasuryInboundTransferCanceled "treasury.inbound_transfer.canceled";
    233 => TreasuryInboundTransferCreated "treasury.inbound_transfer.created";
    234 => TreasuryInboundTransferFailed "treasury.inbound_transfer.failed";
    235 => TreasuryInboundTransferSucceeded "treasury.inbound_transfer.succeeded";
    236 => TreasuryOutboundPaymentCanceled "treasury.outbound_payment.canceled";
    237 => TreasuryOutboundPaymentCreated "treasury.outbound_payment.created";
    238 => TreasuryOutboundPaymentExpectedArrivalDateUpdated "treasury.outbound_payment.expected_arrival_date_updated";
    239 => TreasuryOutboundPaymentFailed "treasury.outbound_payment.failed";
    240 => TreasuryOutboundPaymentPosted "treasury.outbound_payment.posted";
    241 => TreasuryOutboundPaymentReturned "treasury.outbound_payment.returned";
    242 => TreasuryOutboundPaymentTrackingDetailsUpdated "treasury.outbound_payment.tracking_details_updated";
    243 => TreasuryOutboundTransferCanceled "treasury.outbound_transfer.canceled";
    244 => TreasuryOutboundTransferCreated "treasury.outbound_transfer.created";
    245 => TreasuryOutboundTransferExpectedArrivalDateUpdated "treasury.outbound_transfer.expected_arrival_date_updated";
    246 => TreasuryOutboundTransferFailed "treasury.outbound_transfer.failed";
    247 => TreasuryOutboundTransferPosted "treasury.outbound_transfer.posted";
    248 => TreasuryOutboundTransferReturned "treasury.outbound_transfer.returned";
    249 => TreasuryOutboundTransferTrackingDetailsUpdated "treasury.outbound_transfer.tracking_details_updated";
    250 => TreasuryReceivedCreditCreated "treasury.received_credit.created";
    251 => TreasuryReceivedCreditFailed "treasury.received_credit.failed";
    252 => TreasuryReceivedCreditSucceeded "treasury.received_credit.succeeded";
    253 => TreasuryReceivedDebitCreated "treasury.received_debit.created";
}

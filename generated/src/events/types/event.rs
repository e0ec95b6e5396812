// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Something that happened in your account, with a snapshot of the object as it was right after. One change can make several, and they don't always arrive in order. Stripe sends it to your webhook endpoints and keeps it for 30 days. [v2 core event](crate::v2::core::Event) is the kind without a snapshot.
///
/// The `event` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/events/object)
///
/// Contract: `#/components/schemas/event`.
#[non_exhaustive]
pub struct Event {
    /// The connected account where it happened. Absent if it happened in your own account.
    pub account: Option<String>,
    /// The API version that [`data`](Self::data) is written in. It stays as it was when the event happened. May be null.
    pub api_version: Option<String>,
    /// The account to name in the `Stripe-Context` header when you fetch the event or its related object.
    pub context: Option<String>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The object as it was when the event happened, and for updates what its changed fields held before.
    pub data: EventData,
    /// Names this object in other calls.
    pub id: rt::Id<Event>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// How many webhook endpoints haven't taken the event yet with a 2xx answer.
    pub pending_webhooks: i64,
    /// The API request that made the event. Null if Stripe made it by itself, as when a subscription renews.
    pub request: Option<Box<EventRequest>>,
    /// What happened, as resource and event: `invoice.created`.
    pub r#type: EventType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The object as it was when the event happened, and for updates what its changed fields held before.
///
/// Contract: `#/components/schemas/notification_event_data`.
#[non_exhaustive]
pub struct EventData {
    /// The object that the event is about, in whole, as it was when the event happened: an invoice for [`invoice.created`](crate::events::EventType::InvoiceCreated).
    pub object: EventObject,
    /// What changed, with the values from before: only in `*.updated` events. A list is there in whole if anything in it changed.
    pub previous_attributes: Option<rt::Json>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The object that the event is about, in whole, as it was when the event happened: an invoice for [`invoice.created`](crate::events::EventType::InvoiceCreated).
///
/// What an event can be about: any object, told by its `object`.
///
/// Contract: `#/components/schemas/notification_event_data/properties/object`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventObject {
    /// An object whose `object` is `account`.
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    Account(rt::Boxed<crate::accounts::Account>),
    /// An object whose `object` is `account_link`.
    #[cfg(feature = "account_links")]
    AccountLink(rt::Boxed<crate::account_links::AccountLink>),
    /// An object whose `object` is `account_session`.
    #[cfg(feature = "account_sessions")]
    AccountSession(rt::Boxed<crate::account_sessions::AccountSession>),
    /// An object whose `object` is `apple_pay_domain`.
    #[cfg(feature = "apple_pay_domains")]
    ApplePayDomain(rt::Boxed<crate::apple_pay_domains::ApplePayDomain>),
    /// An object whose `object` is `application`.
    Application(rt::Boxed<crate::types::Application>),
    /// An object whose `object` is `application_fee`.
    #[cfg(feature = "application_fees")]
    ApplicationFee(rt::Boxed<crate::application_fees::ApplicationFee>),
    /// An object whose `object` is `apps.secret`.
    #[cfg(feature = "apps")]
    AppsSecret(rt::Boxed<crate::apps::Secret>),
    /// An object whose `object` is `balance`.
    #[cfg(feature = "balance")]
    Balance(rt::Boxed<crate::balance::Balance>),
    /// An object whose `object` is `balance_settings`.
    #[cfg(feature = "balance_settings")]
    BalanceSettings(rt::Boxed<crate::balance_settings::BalanceSettings>),
    /// An object whose `object` is `balance_transaction`.
    #[cfg(any(feature = "balance", feature = "balance_transactions"))]
    BalanceTransaction(rt::Boxed<crate::balance_transactions::BalanceTransaction>),
    /// An object whose `object` is `bank_account`.
    #[cfg(
        any(
            feature = "accounts",
            feature = "customers",
            feature = "external_accounts",
            feature = "sources"
        )
    )]
    BankAccount(rt::Boxed<crate::customers::BankAccount>),
    /// An object whose `object` is `billing.alert`.
    #[cfg(feature = "billing")]
    BillingAlert(rt::Boxed<crate::billing::Alert>),
    /// An object whose `object` is `billing.credit_balance_summary`.
    #[cfg(feature = "billing")]
    BillingCreditBalanceSummary(rt::Boxed<crate::billing::CreditBalanceSummary>),
    /// An object whose `object` is `billing.credit_balance_transaction`.
    #[cfg(feature = "billing")]
    BillingCreditBalanceTransaction(rt::Boxed<crate::billing::CreditBalanceTransaction>),
    /// An object whose `object` is `billing.credit_grant`.
    #[cfg(feature = "billing")]
    BillingCreditGrant(rt::Boxed<crate::billing::CreditGrant>),
    /// An object whose `object` is `billing.meter`.
    #[cfg(feature = "billing")]
    BillingMeter(rt::Boxed<crate::billing::Meter>),
    /// An object whose `object` is `billing.meter_event`.
    #[cfg(feature = "billing")]
    BillingMeterEvent(rt::Boxed<crate::billing::MeterEvent>),
    /// An object whose `object` is `billing.meter_event_adjustment`.
    #[cfg(feature = "billing")]
    BillingMeterEventAdjustment(rt::Boxed<crate::billing::MeterEventAdjustment>),
    /// An object whose `object` is `billing.meter_event_summary`.
    #[cfg(feature = "billing")]
    BillingMeterEventSummary(rt::Boxed<crate::billing::MeterEventSummary>),
    /// An object whose `object` is `billing_portal.configuration`.
    #[cfg(feature = "billing_portal")]
    BillingPortalConfiguration(rt::Boxed<crate::billing_portal::Configuration>),
    /// An object whose `object` is `billing_portal.session`.
    #[cfg(feature = "billing_portal")]
    BillingPortalSession(rt::Boxed<crate::billing_portal::Session>),
    /// An object whose `object` is `capability`.
    #[cfg(feature = "accounts")]
    Capability(rt::Boxed<crate::accounts::Capability>),
    /// An object whose `object` is `card`.
    #[cfg(
        any(
            feature = "accounts",
            feature = "customers",
            feature = "external_accounts",
            feature = "sources"
        )
    )]
    Card(rt::Boxed<crate::customers::Card>),
    /// An object whose `object` is `cash_balance`.
    #[cfg(feature = "customers")]
    CashBalance(rt::Boxed<crate::customers::CashBalance>),
    /// An object whose `object` is `charge`.
    #[cfg(feature = "charges")]
    Charge(rt::Boxed<crate::charges::Charge>),
    /// An object whose `object` is `checkout.session`.
    #[cfg(feature = "checkout")]
    CheckoutSession(rt::Boxed<crate::checkout::Session>),
    /// An object whose `object` is `climate.order`.
    #[cfg(feature = "climate")]
    ClimateOrder(rt::Boxed<crate::climate::Order>),
    /// An object whose `object` is `climate.product`.
    #[cfg(feature = "climate")]
    ClimateProduct(rt::Boxed<crate::climate::Product>),
    /// An object whose `object` is `climate.supplier`.
    #[cfg(feature = "climate")]
    ClimateSupplier(rt::Boxed<crate::climate::Supplier>),
    /// An object whose `object` is `confirmation_token`.
    #[cfg(any(feature = "confirmation_tokens", feature = "test_helpers"))]
    ConfirmationToken(rt::Boxed<crate::confirmation_tokens::ConfirmationToken>),
    /// An object whose `object` is `connect_collection_transfer`.
    #[cfg(any(feature = "balance", feature = "balance_transactions"))]
    ConnectCollectionTransfer(
        rt::Boxed<crate::balance_transactions::ConnectCollectionTransfer>,
    ),
    /// An object whose `object` is `country_spec`.
    #[cfg(feature = "country_specs")]
    CountrySpec(rt::Boxed<crate::country_specs::CountrySpec>),
    /// An object whose `object` is `coupon`.
    #[cfg(feature = "coupons")]
    Coupon(rt::Boxed<crate::coupons::Coupon>),
    /// An object whose `object` is `credit_note`.
    #[cfg(feature = "credit_notes")]
    CreditNote(rt::Boxed<crate::credit_notes::CreditNote>),
    /// An object whose `object` is `credit_note_line_item`.
    #[cfg(feature = "credit_notes")]
    CreditNoteLineItem(rt::Boxed<crate::credit_notes::CreditNoteLineItem>),
    /// An object whose `object` is `customer`.
    #[cfg(feature = "customers")]
    Customer(rt::Boxed<crate::customers::Customer>),
    /// An object whose `object` is `customer_balance_transaction`.
    #[cfg(feature = "customers")]
    CustomerBalanceTransaction(rt::Boxed<crate::customers::CustomerBalanceTransaction>),
    /// An object whose `object` is `customer_cash_balance_transaction`.
    #[cfg(any(feature = "customers", feature = "test_helpers"))]
    CustomerCashBalanceTransaction(
        rt::Boxed<crate::customers::CustomerCashBalanceTransaction>,
    ),
    /// An object whose `object` is `customer_session`.
    #[cfg(feature = "customer_sessions")]
    CustomerSession(rt::Boxed<crate::customer_sessions::CustomerSession>),
    /// An object whose `object` is `discount`.
    #[cfg(feature = "customers")]
    Discount(rt::Boxed<crate::customers::Discount>),
    /// An object whose `object` is `dispute`.
    #[cfg(any(feature = "charges", feature = "disputes"))]
    Dispute(rt::Boxed<crate::disputes::Dispute>),
    /// An object whose `object` is `entitlements.active_entitlement`.
    #[cfg(feature = "entitlements")]
    EntitlementsActiveEntitlement(rt::Boxed<crate::entitlements::ActiveEntitlement>),
    /// An object whose `object` is `entitlements.feature`.
    #[cfg(feature = "entitlements")]
    EntitlementsFeature(rt::Boxed<crate::entitlements::Feature>),
    /// An object whose `object` is `ephemeral_key`.
    #[cfg(feature = "ephemeral_keys")]
    EphemeralKey(rt::Boxed<crate::ephemeral_keys::EphemeralKey>),
    /// An object whose `object` is `exchange_rate`.
    #[cfg(feature = "exchange_rates")]
    ExchangeRate(rt::Boxed<crate::exchange_rates::ExchangeRate>),
    /// An object whose `object` is `fee_refund`.
    #[cfg(feature = "application_fees")]
    FeeRefund(rt::Boxed<crate::application_fees::FeeRefund>),
    /// An object whose `object` is `file`.
    #[cfg(feature = "files")]
    File(rt::Boxed<crate::files::File>),
    /// An object whose `object` is `file_link`.
    #[cfg(feature = "file_links")]
    FileLink(rt::Boxed<crate::file_links::FileLink>),
    /// An object whose `object` is `financial_connections.account`.
    #[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
    FinancialConnectionsAccount(rt::Boxed<crate::financial_connections::Account>),
    /// An object whose `object` is `financial_connections.account_owner`.
    #[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
    FinancialConnectionsAccountOwner(
        rt::Boxed<crate::financial_connections::AccountOwner>,
    ),
    /// An object whose `object` is `financial_connections.account_ownership`.
    #[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
    FinancialConnectionsAccountOwnership(
        rt::Boxed<crate::financial_connections::AccountOwnership>,
    ),
    /// An object whose `object` is `financial_connections.session`.
    #[cfg(any(feature = "financial_connections", feature = "link_account_sessions"))]
    FinancialConnectionsSession(rt::Boxed<crate::financial_connections::Session>),
    /// An object whose `object` is `financial_connections.transaction`.
    #[cfg(feature = "financial_connections")]
    FinancialConnectionsTransaction(
        rt::Boxed<crate::financial_connections::Transaction>,
    ),
    /// An object whose `object` is `forwarding.request`.
    #[cfg(feature = "forwarding")]
    ForwardingRequest(rt::Boxed<crate::forwarding::Request>),
    /// An object whose `object` is `funding_instructions`.
    #[cfg(feature = "customers")]
    FundingInstructions(rt::Boxed<crate::customers::FundingInstructions>),
    /// An object whose `object` is `identity.verification_report`.
    #[cfg(feature = "identity")]
    IdentityVerificationReport(rt::Boxed<crate::identity::VerificationReport>),
    /// An object whose `object` is `identity.verification_session`.
    #[cfg(feature = "identity")]
    IdentityVerificationSession(rt::Boxed<crate::identity::VerificationSession>),
    /// An object whose `object` is `invoice`.
    #[cfg(feature = "invoices")]
    Invoice(rt::Boxed<crate::invoices::Invoice>),
    /// An object whose `object` is `invoice_payment`.
    #[cfg(feature = "invoice_payments")]
    InvoicePayment(rt::Boxed<crate::invoice_payments::InvoicePayment>),
    /// An object whose `object` is `invoice_rendering_template`.
    #[cfg(feature = "invoice_rendering_templates")]
    InvoiceRenderingTemplate(
        rt::Boxed<crate::invoice_rendering_templates::InvoiceRenderingTemplate>,
    ),
    /// An object whose `object` is `invoiceitem`.
    #[cfg(feature = "invoice_items")]
    InvoiceItem(rt::Boxed<crate::invoice_items::InvoiceItem>),
    /// An object whose `object` is `issuing.authorization`.
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    IssuingAuthorization(rt::Boxed<crate::issuing::Authorization>),
    /// An object whose `object` is `issuing.card`.
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    IssuingCard(rt::Boxed<crate::issuing::Card>),
    /// An object whose `object` is `issuing.cardholder`.
    #[cfg(feature = "issuing")]
    IssuingCardholder(rt::Boxed<crate::issuing::Cardholder>),
    /// An object whose `object` is `issuing.dispute`.
    #[cfg(feature = "issuing")]
    IssuingDispute(rt::Boxed<crate::issuing::Dispute>),
    /// An object whose `object` is `issuing.personalization_design`.
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    IssuingPersonalizationDesign(rt::Boxed<crate::issuing::PersonalizationDesign>),
    /// An object whose `object` is `issuing.physical_bundle`.
    #[cfg(feature = "issuing")]
    IssuingPhysicalBundle(rt::Boxed<crate::issuing::PhysicalBundle>),
    /// An object whose `object` is `issuing.settlement`.
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    IssuingSettlement(rt::Boxed<crate::issuing::Settlement>),
    /// An object whose `object` is `issuing.token`.
    #[cfg(feature = "issuing")]
    IssuingToken(rt::Boxed<crate::issuing::Token>),
    /// An object whose `object` is `issuing.transaction`.
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    IssuingTransaction(rt::Boxed<crate::issuing::Transaction>),
    /// An object whose `object` is `item`.
    #[cfg(any(feature = "checkout", feature = "payment_links", feature = "quotes"))]
    LineItem(rt::Boxed<crate::types::LineItem>),
    /// An object whose `object` is `line_item`.
    #[cfg(feature = "invoices")]
    InvoiceLineItem(rt::Boxed<crate::invoices::InvoiceLineItem>),
    /// An object whose `object` is `login_link`.
    #[cfg(feature = "accounts")]
    LoginLink(rt::Boxed<crate::accounts::LoginLink>),
    /// An object whose `object` is `mandate`.
    #[cfg(feature = "mandates")]
    Mandate(rt::Boxed<crate::mandates::Mandate>),
    /// An object whose `object` is `payment_attempt_record`.
    #[cfg(feature = "payment_attempt_records")]
    PaymentAttemptRecord(
        rt::Boxed<crate::payment_attempt_records::PaymentAttemptRecord>,
    ),
    /// An object whose `object` is `payment_intent`.
    #[cfg(feature = "payment_intents")]
    PaymentIntent(rt::Boxed<crate::payment_intents::PaymentIntent>),
    /// An object whose `object` is `payment_intent_amount_details_line_item`.
    #[cfg(feature = "payment_intents")]
    PaymentIntentAmountDetailsLineItem(
        rt::Boxed<crate::payment_intents::PaymentIntentAmountDetailsLineItem>,
    ),
    /// An object whose `object` is `payment_link`.
    #[cfg(feature = "payment_links")]
    PaymentLink(rt::Boxed<crate::payment_links::PaymentLink>),
    /// An object whose `object` is `payment_method`.
    #[cfg(any(feature = "customers", feature = "payment_methods"))]
    PaymentMethod(rt::Boxed<crate::payment_methods::PaymentMethod>),
    /// An object whose `object` is `payment_method_configuration`.
    #[cfg(feature = "payment_method_configurations")]
    PaymentMethodConfiguration(
        rt::Boxed<crate::payment_method_configurations::PaymentMethodConfiguration>,
    ),
    /// An object whose `object` is `payment_method_domain`.
    #[cfg(feature = "payment_method_domains")]
    PaymentMethodDomain(rt::Boxed<crate::payment_method_domains::PaymentMethodDomain>),
    /// An object whose `object` is `payment_record`.
    #[cfg(feature = "payment_records")]
    PaymentRecord(rt::Boxed<crate::payment_records::PaymentRecord>),
    /// An object whose `object` is `payout`.
    #[cfg(feature = "payouts")]
    Payout(rt::Boxed<crate::payouts::Payout>),
    /// An object whose `object` is `person`.
    #[cfg(feature = "accounts")]
    Person(rt::Boxed<crate::accounts::Person>),
    /// An object whose `object` is `plan`.
    #[cfg(feature = "plans")]
    Plan(rt::Boxed<crate::plans::Plan>),
    /// An object whose `object` is `price`.
    #[cfg(feature = "prices")]
    Price(rt::Boxed<crate::prices::Price>),
    /// An object whose `object` is `product`.
    #[cfg(feature = "products")]
    Product(rt::Boxed<crate::products::Product>),
    /// An object whose `object` is `product_feature`.
    #[cfg(feature = "products")]
    ProductFeature(rt::Boxed<crate::products::ProductFeature>),
    /// An object whose `object` is `promotion_code`.
    #[cfg(feature = "promotion_codes")]
    PromotionCode(rt::Boxed<crate::promotion_codes::PromotionCode>),
    /// An object whose `object` is `quote`.
    #[cfg(feature = "quotes")]
    Quote(rt::Boxed<crate::quotes::Quote>),
    /// An object whose `object` is `radar.early_fraud_warning`.
    #[cfg(feature = "radar")]
    RadarEarlyFraudWarning(rt::Boxed<crate::radar::EarlyFraudWarning>),
    /// An object whose `object` is `radar.payment_evaluation`.
    #[cfg(feature = "radar")]
    RadarPaymentEvaluation(rt::Boxed<crate::radar::PaymentEvaluation>),
    /// An object whose `object` is `radar.value_list`.
    #[cfg(feature = "radar")]
    RadarValueList(rt::Boxed<crate::radar::ValueList>),
    /// An object whose `object` is `radar.value_list_item`.
    #[cfg(feature = "radar")]
    RadarValueListItem(rt::Boxed<crate::radar::ValueListItem>),
    /// An object whose `object` is `refund`.
    #[cfg(any(feature = "charges", feature = "refunds", feature = "test_helpers"))]
    Refund(rt::Boxed<crate::refunds::Refund>),
    /// An object whose `object` is `reporting.report_run`.
    #[cfg(feature = "reporting")]
    ReportingReportRun(rt::Boxed<crate::reporting::ReportRun>),
    /// An object whose `object` is `reporting.report_type`.
    #[cfg(feature = "reporting")]
    ReportingReportType(rt::Boxed<crate::reporting::ReportType>),
    /// An object whose `object` is `reserve_transaction`.
    #[cfg(any(feature = "balance", feature = "balance_transactions"))]
    ReserveTransaction(rt::Boxed<crate::balance_transactions::ReserveTransaction>),
    /// An object whose `object` is `review`.
    #[cfg(feature = "reviews")]
    Review(rt::Boxed<crate::reviews::Review>),
    /// An object whose `object` is `scheduled_query_run`.
    #[cfg(feature = "sigma")]
    ScheduledQueryRun(rt::Boxed<crate::sigma::ScheduledQueryRun>),
    /// An object whose `object` is `setup_attempt`.
    #[cfg(feature = "setup_attempts")]
    SetupAttempt(rt::Boxed<crate::setup_attempts::SetupAttempt>),
    /// An object whose `object` is `setup_intent`.
    #[cfg(feature = "setup_intents")]
    SetupIntent(rt::Boxed<crate::setup_intents::SetupIntent>),
    /// An object whose `object` is `shipping_rate`.
    #[cfg(feature = "shipping_rates")]
    ShippingRate(rt::Boxed<crate::shipping_rates::ShippingRate>),
    /// An object whose `object` is `sigma.sigma_api_query`.
    #[cfg(feature = "sigma")]
    SigmaSigmaApiQuery(rt::Boxed<crate::sigma::ApiQuery>),
    /// An object whose `object` is `source`.
    #[cfg(any(feature = "customers", feature = "sources"))]
    Source(rt::Boxed<crate::sources::Source>),
    /// An object whose `object` is `source_mandate_notification`.
    #[cfg(feature = "sources")]
    SourceMandateNotification(rt::Boxed<crate::sources::SourceMandateNotification>),
    /// An object whose `object` is `source_transaction`.
    #[cfg(feature = "sources")]
    SourceTransaction(rt::Boxed<crate::sources::SourceTransaction>),
    /// An object whose `object` is `subscription`.
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    Subscription(rt::Boxed<crate::subscriptions::Subscription>),
    /// An object whose `object` is `subscription_item`.
    #[cfg(feature = "subscription_items")]
    SubscriptionItem(rt::Boxed<crate::subscription_items::SubscriptionItem>),
    /// An object whose `object` is `subscription_schedule`.
    #[cfg(feature = "subscription_schedules")]
    SubscriptionSchedule(rt::Boxed<crate::subscription_schedules::SubscriptionSchedule>),
    /// An object whose `object` is `tax.association`.
    #[cfg(feature = "tax")]
    TaxAssociation(rt::Boxed<crate::tax::Association>),
    /// An object whose `object` is `tax.calculation`.
    #[cfg(feature = "tax")]
    TaxCalculation(rt::Boxed<crate::tax::Calculation>),
    /// An object whose `object` is `tax.calculation_line_item`.
    #[cfg(feature = "tax")]
    TaxCalculationLineItem(rt::Boxed<crate::tax::CalculationLineItem>),
    /// An object whose `object` is `tax.registration`.
    #[cfg(feature = "tax")]
    TaxRegistration(rt::Boxed<crate::tax::Registration>),
    /// An object whose `object` is `tax.settings`.
    #[cfg(feature = "tax")]
    TaxSettings(rt::Boxed<crate::tax::Settings>),
    /// An object whose `object` is `tax.transaction`.
    #[cfg(feature = "tax")]
    TaxTransaction(rt::Boxed<crate::tax::Transaction>),
    /// An object whose `object` is `tax.transaction_line_item`.
    #[cfg(feature = "tax")]
    TaxTransactionLineItem(rt::Boxed<crate::tax::TransactionLineItem>),
    /// An object whose `object` is `tax_code`.
    #[cfg(feature = "tax_codes")]
    TaxCode(rt::Boxed<crate::tax_codes::TaxCode>),
    /// An object whose `object` is `tax_deducted_at_source`.
    #[cfg(any(feature = "balance", feature = "balance_transactions"))]
    TaxDeductedAtSource(rt::Boxed<crate::balance_transactions::TaxDeductedAtSource>),
    /// An object whose `object` is `tax_id`.
    #[cfg(any(feature = "customers", feature = "tax_ids"))]
    TaxId(rt::Boxed<crate::tax_ids::TaxId>),
    /// An object whose `object` is `tax_rate`.
    #[cfg(feature = "tax_rates")]
    TaxRate(rt::Boxed<crate::tax_rates::TaxRate>),
    /// An object whose `object` is `terminal.configuration`.
    #[cfg(feature = "terminal")]
    TerminalConfiguration(rt::Boxed<crate::terminal::Configuration>),
    /// An object whose `object` is `terminal.connection_token`.
    #[cfg(feature = "terminal")]
    TerminalConnectionToken(rt::Boxed<crate::terminal::ConnectionToken>),
    /// An object whose `object` is `terminal.location`.
    #[cfg(feature = "terminal")]
    TerminalLocation(rt::Boxed<crate::terminal::Location>),
    /// An object whose `object` is `terminal.onboarding_link`.
    #[cfg(feature = "terminal")]
    TerminalOnboardingLink(rt::Boxed<crate::terminal::OnboardingLink>),
    /// An object whose `object` is `terminal.reader`.
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    TerminalReader(rt::Boxed<crate::terminal::Reader>),
    /// An object whose `object` is `test_helpers.test_clock`.
    #[cfg(feature = "test_helpers")]
    TestHelpersTestClock(rt::Boxed<crate::test_helpers::TestClock>),
    /// An object whose `object` is `token`.
    #[cfg(feature = "tokens")]
    Token(rt::Boxed<crate::tokens::Token>),
    /// An object whose `object` is `topup`.
    #[cfg(feature = "topups")]
    Topup(rt::Boxed<crate::topups::Topup>),
    /// An object whose `object` is `transfer`.
    #[cfg(feature = "transfers")]
    Transfer(rt::Boxed<crate::transfers::Transfer>),
    /// An object whose `object` is `transfer_reversal`.
    #[cfg(feature = "transfers")]
    TransferReversal(rt::Boxed<crate::transfers::TransferReversal>),
    /// An object whose `object` is `treasury.credit_reversal`.
    #[cfg(feature = "treasury")]
    TreasuryCreditReversal(rt::Boxed<crate::treasury::CreditReversal>),
    /// An object whose `object` is `treasury.debit_reversal`.
    #[cfg(feature = "treasury")]
    TreasuryDebitReversal(rt::Boxed<crate::treasury::DebitReversal>),
    /// An object whose `object` is `treasury.financial_account`.
    #[cfg(feature = "treasury")]
    TreasuryFinancialAccount(rt::Boxed<crate::treasury::FinancialAccount>),
    /// An object whose `object` is `treasury.financial_account_features`.
    #[cfg(feature = "treasury")]
    TreasuryFinancialAccountFeatures(
        rt::Boxed<crate::treasury::FinancialAccountFeatures>,
    ),
    /// An object whose `object` is `treasury.inbound_transfer`.
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    TreasuryInboundTransfer(rt::Boxed<crate::treasury::InboundTransfer>),
    /// An object whose `object` is `treasury.outbound_payment`.
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    TreasuryOutboundPayment(rt::Boxed<crate::treasury::OutboundPayment>),
    /// An object whose `object` is `treasury.outbound_transfer`.
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    TreasuryOutboundTransfer(rt::Boxed<crate::treasury::OutboundTransfer>),
    /// An object whose `object` is `treasury.received_credit`.
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    TreasuryReceivedCredit(rt::Boxed<crate::treasury::ReceivedCredit>),
    /// An object whose `object` is `treasury.received_debit`.
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    TreasuryReceivedDebit(rt::Boxed<crate::treasury::ReceivedDebit>),
    /// An object whose `object` is `treasury.transaction`.
    #[cfg(feature = "treasury")]
    TreasuryTransaction(rt::Boxed<crate::treasury::Transaction>),
    /// An object whose `object` is `treasury.transaction_entry`.
    #[cfg(feature = "treasury")]
    TreasuryTransactionEntry(rt::Boxed<crate::treasury::TransactionEntry>),
    /// An object whose `object` is `v2.billing.meter_event`.
    #[cfg(feature = "v2_billing")]
    V2BillingMeterEvent(rt::Boxed<crate::v2::billing::MeterEvent>),
    /// An object whose `object` is `v2.billing.meter_event_adjustment`.
    #[cfg(feature = "v2_billing")]
    V2BillingMeterEventAdjustment(rt::Boxed<crate::v2::billing::MeterEventAdjustment>),
    /// An object whose `object` is `v2.billing.meter_event_session`.
    #[cfg(feature = "v2_billing")]
    V2BillingMeterEventSession(rt::Boxed<crate::v2::billing::MeterEventSession>),
    /// An object whose `object` is `v2.commerce.product_catalog_import`.
    #[cfg(feature = "v2_commerce")]
    V2CommerceProductCatalogImport(rt::Boxed<crate::v2::commerce::ProductCatalogImport>),
    /// An object whose `object` is `v2.core.account`.
    #[cfg(feature = "v2_core")]
    V2CoreAccount(rt::Boxed<crate::v2::core::Account>),
    /// An object whose `object` is `v2.core.account_link`.
    #[cfg(feature = "v2_core")]
    V2CoreAccountLink(rt::Boxed<crate::v2::core::AccountLink>),
    /// An object whose `object` is `v2.core.account_person`.
    #[cfg(feature = "v2_core")]
    V2CoreAccountPerson(rt::Boxed<crate::v2::core::AccountPerson>),
    /// An object whose `object` is `v2.core.account_person_token`.
    #[cfg(feature = "v2_core")]
    V2CoreAccountPersonToken(rt::Boxed<crate::v2::core::AccountPersonToken>),
    /// An object whose `object` is `v2.core.account_token`.
    #[cfg(feature = "v2_core")]
    V2CoreAccountToken(rt::Boxed<crate::v2::core::AccountToken>),
    /// An object whose `object` is `v2.core.event_destination`.
    #[cfg(feature = "v2_core")]
    V2CoreEventDestination(rt::Boxed<crate::v2::core::EventDestination>),
    /// An object whose `object` is `webhook_endpoint`.
    #[cfg(feature = "webhook_endpoints")]
    WebhookEndpoint(rt::Boxed<crate::webhook_endpoints::WebhookEndpoint>),
    /// JSON of what the contract doesn't have, or whose namespace is not turned on.
    Unknown(Box<rt::Json>),
}

impl EventObject {
    /// The object's id, if it has one.
    pub fn id(&self) -> Option<&str> {
        rt::Value::view(self).id()
    }
}

/// The API request that made the event.
///
/// Contract: `#/components/schemas/notification_event_request`.
#[non_exhaustive]
pub struct EventRequest {
    /// The API request behind the event, as the Dashboard's log shows it. Null if Stripe acted by itself.
    pub id: Option<rt::Id<EventRequest>>,
    /// The key that the request was sent with to make it safe to repeat. Null if there was none, and for events before May 23, 2017.
    pub idempotency_key: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What happened, as resource and event: `invoice.created`.
///
/// What can happen: the events that an endpoint can ask for.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventType {
    /// `account.application.authorized`: A user connected their account to your application.
    AccountApplicationAuthorized,
    /// `account.application.deauthorized`: A user disconnected your application from their account. You can't act for that account any longer.
    AccountApplicationDeauthorized,
    /// `account.external_account.created`: A bank account or debit card for payouts was added to an account.
    AccountExternalAccountCreated,
    /// `account.external_account.deleted`: A bank account or debit card for payouts was removed from an account.
    AccountExternalAccountDeleted,
    /// `account.external_account.updated`: A bank account or debit card for payouts changed, in its status or holder for example.
    AccountExternalAccountUpdated,
    /// `account.updated`: An account changed: its data, its requirements, or whether it can charge and be paid out.
    AccountUpdated,
    /// `application_fee.created`: Your platform earned an application fee on a payment of a connected account.
    ApplicationFeeCreated,
    /// `application_fee.refund.updated`: A refund of an application fee changed, in its metadata for example.
    ApplicationFeeRefundUpdated,
    /// `application_fee.refunded`: An application fee went back to the connected account, in part or in full.
    ApplicationFeeRefunded,
    /// `balance.available`: Pending money on your Stripe balance became available, for payouts, transfers and refunds.
    BalanceAvailable,
    /// `balance_settings.updated`: Settings for payouts and balances of an account changed.
    BalanceSettingsUpdated,
    /// `billing.alert.triggered`: A customer's usage passed the threshold of a billing alert.
    BillingAlertTriggered,
    /// `billing.credit_grant.created`: A customer was granted billing credits.
    BillingCreditGrantCreated,
    /// `billing_portal.configuration.created`: A configuration of the customer portal was created.
    BillingPortalConfigurationCreated,
    /// `billing_portal.configuration.updated`: A configuration of the customer portal changed, for all later sessions.
    BillingPortalConfigurationUpdated,
    /// `billing_portal.session.created`: A customer got a session in the customer portal.
    BillingPortalSessionCreated,
    /// `capability.updated`: A capability of an account changed: its status, or what it still requires.
    CapabilityUpdated,
    /// `cash_balance.funds_available`: A customer's cash balance has money left that wasn't applied to payments. Apply it or send it back.
    CashBalanceFundsAvailable,
    /// `charge.captured`: An authorized charge was captured: its money was taken.
    ChargeCaptured,
    /// `charge.dispute.closed`: A dispute ended: won, lost or closed as a warning. Its status says which.
    ChargeDisputeClosed,
    /// `charge.dispute.created`: A customer contested a charge at their bank. Answer it before the evidence is due.
    ChargeDisputeCreated,
    /// `charge.dispute.funds_reinstated`: The money of a dispute came back to your balance, after you won it in part or in full.
    ChargeDisputeFundsReinstated,
    /// `charge.dispute.funds_withdrawn`: The money of a dispute, and its fee, was taken from your balance.
    ChargeDisputeFundsWithdrawn,
    /// `charge.dispute.updated`: A dispute changed, by new evidence in most cases.
    ChargeDisputeUpdated,
    /// `charge.expired`: An authorized charge wasn't captured in time. The hold on the customer's money is gone.
    ChargeExpired,
    /// `charge.failed`: An attempt to charge failed. The reason is in the charge's outcome and failure code.
    ChargeFailed,
    /// `charge.pending`: A charge was made whose success isn't known yet, as with bank debits.
    ChargePending,
    /// `charge.refund.updated`: A refund of a charge changed. Prefer [`refund.updated`](crate::events::EventType::RefundUpdated), which covers all refunds.
    ChargeRefundUpdated,
    /// `charge.refunded`: A charge was refunded, in part or in full.
    ChargeRefunded,
    /// `charge.succeeded`: A charge was successful. It may still have to be captured.
    ChargeSucceeded,
    /// `charge.updated`: A charge's description or metadata changed, or it was captured asynchronously and got its balance transaction.
    ChargeUpdated,
    /// `checkout.session.async_payment_failed`: A payment that was still pending when Checkout was completed has failed. Don't deliver, and ask for another payment.
    CheckoutSessionAsyncPaymentFailed,
    /// `checkout.session.async_payment_succeeded`: A payment that was still pending when Checkout was completed has arrived. Now deliver.
    CheckoutSessionAsyncPaymentSucceeded,
    /// `checkout.session.completed`: A customer completed Checkout. Look at the session's `payment_status` before you deliver: debits and vouchers may still be unpaid.
    CheckoutSessionCompleted,
    /// `checkout.session.expired`: A checkout session lapsed before the customer completed it, or you ended it.
    CheckoutSessionExpired,
    /// `climate.order.canceled`: An order of carbon removal was canceled.
    ClimateOrderCanceled,
    /// `climate.order.created`: An order of carbon removal was created and paid from your balance.
    ClimateOrderCreated,
    /// `climate.order.delayed`: An order of carbon removal will be delivered later than promised.
    ClimateOrderDelayed,
    /// `climate.order.delivered`: An order of carbon removal was delivered.
    ClimateOrderDelivered,
    /// `climate.order.product_substituted`: The product of a Climate order was replaced by another one.
    ClimateOrderProductSubstituted,
    /// `climate.product.created`: A new product can be ordered at Climate.
    ClimateProductCreated,
    /// `climate.product.pricing_updated`: A product of Climate has another price.
    ClimateProductPricingUpdated,
    /// `coupon.created`: A coupon was created. It takes nothing off until it is applied or redeemed.
    CouponCreated,
    /// `coupon.deleted`: A coupon was deleted. It can't be redeemed any longer, discounts made from it stay.
    CouponDeleted,
    /// `coupon.updated`: A coupon's name or metadata changed.
    CouponUpdated,
    /// `credit_note.created`: A credit note was issued, which lowers what an invoice comes to.
    CreditNoteCreated,
    /// `credit_note.updated`: A credit note changed, in its memo or metadata for example.
    CreditNoteUpdated,
    /// `credit_note.voided`: A credit note was voided. What the invoice comes to rises again.
    CreditNoteVoided,
    /// `customer.created`: A customer was created, by a call, in the Dashboard, or by Checkout for example.
    CustomerCreated,
    /// `customer.deleted`: A customer was deleted. Their subscriptions were canceled with it.
    CustomerDeleted,
    /// `customer.discount.created`: A coupon was applied to a customer or one of their subscriptions.
    CustomerDiscountCreated,
    /// `customer.discount.deleted`: A discount was removed from a customer or subscription, or ended.
    CustomerDiscountDeleted,
    /// `customer.discount.updated`: A customer's discount was switched to another coupon.
    CustomerDiscountUpdated,
    /// `customer.source.created`: A card, bank account or source was added to a customer, in the older way.
    CustomerSourceCreated,
    /// `customer.source.deleted`: A card, bank account or source was removed from a customer.
    CustomerSourceDeleted,
    /// `customer.source.expiring`: A customer's card will expire at the end of the month. Ask for a new one.
    CustomerSourceExpiring,
    /// `customer.source.updated`: Details of a customer's card, bank account or source changed.
    CustomerSourceUpdated,
    /// `customer.subscription.created`: A customer got a subscription. It may still wait for its first payment: look at its status.
    CustomerSubscriptionCreated,
    /// `customer.subscription.deleted`: A customer's subscription ended, for good. End what it paid for.
    CustomerSubscriptionDeleted,
    /// `customer.subscription.paused`: A subscription was paused, as its trial ended without a payment method. It isn't the same as paused collection.
    CustomerSubscriptionPaused,
    /// `customer.subscription.pending_update_applied`: A pending change to a subscription took effect, as its invoice was paid.
    CustomerSubscriptionPendingUpdateApplied,
    /// `customer.subscription.pending_update_expired`: A pending change to a subscription was dropped, as its invoice wasn't paid in time.
    CustomerSubscriptionPendingUpdateExpired,
    /// `customer.subscription.resumed`: A paused subscription is active again. Unpausing collection doesn't count.
    CustomerSubscriptionResumed,
    /// `customer.subscription.trial_will_end`: A subscription's trial ends within three days, or was ended early just now. Tell the customer what comes.
    CustomerSubscriptionTrialWillEnd,
    /// `customer.subscription.updated`: A subscription changed: another price, another status, a new period.
    CustomerSubscriptionUpdated,
    /// `customer.tax_id.created`: A customer got a tax id. Its verification may follow.
    CustomerTaxIdCreated,
    /// `customer.tax_id.deleted`: A customer's tax id was removed. Finalized invoices still show it.
    CustomerTaxIdDeleted,
    /// `customer.tax_id.updated`: A customer's tax id changed, in most cases because its verification ended.
    CustomerTaxIdUpdated,
    /// `customer.updated`: A customer's data changed, their balance or default payment method included.
    CustomerUpdated,
    /// `customer_cash_balance_transaction.created`: Money moved into or out of a customer's cash balance.
    CustomerCashBalanceTransactionCreated,
    /// `entitlements.active_entitlement_summary.updated`: What a customer is entitled to changed: they gained features or lost some. Adapt their access.
    EntitlementsActiveEntitlementSummaryUpdated,
    /// `file.created`: A file is there, uploaded by you or made by Stripe.
    FileCreated,
    /// `financial_connections.account.account_numbers_updated`: The account numbers of a linked account changed, when a tokenized one was replaced for example.
    FinancialConnectionsAccountAccountNumbersUpdated,
    /// `financial_connections.account.created`: A user linked an account.
    FinancialConnectionsAccountCreated,
    /// `financial_connections.account.deactivated`: A linked account became inactive: its institution gives no new data until the user links it again.
    FinancialConnectionsAccountDeactivated,
    /// `financial_connections.account.disconnected`: A linked account was disconnected, by you, the user or the institution. You can't refresh its data any longer.
    FinancialConnectionsAccountDisconnected,
    /// `financial_connections.account.reactivated`: A linked account that was inactive gives data again.
    FinancialConnectionsAccountReactivated,
    /// `financial_connections.account.refreshed_balance`: The refresh of a linked account's balance ended, well or not.
    FinancialConnectionsAccountRefreshedBalance,
    /// `financial_connections.account.refreshed_ownership`: The refresh of a linked account's owners ended, well or not.
    FinancialConnectionsAccountRefreshedOwnership,
    /// `financial_connections.account.refreshed_transactions`: The refresh of a linked account's transactions ended, well or not.
    FinancialConnectionsAccountRefreshedTransactions,
    /// `financial_connections.account.upcoming_account_number_expiry`: The tokenized number of a linked account expires soon. Debits that use it fail then.
    FinancialConnectionsAccountUpcomingAccountNumberExpiry,
    /// `identity.verification_session.canceled`: A verification was canceled. Nothing more can be submitted to it.
    IdentityVerificationSessionCanceled,
    /// `identity.verification_session.created`: A verification of somebody's identity was begun.
    IdentityVerificationSessionCreated,
    /// `identity.verification_session.processing`: A user submitted their data, and Stripe is checking it.
    IdentityVerificationSessionProcessing,
    /// `identity.verification_session.redacted`: The personal data of a verification was erased for good.
    IdentityVerificationSessionRedacted,
    /// `identity.verification_session.requires_input`: A check failed, and the user must try again. The session's last error says why.
    IdentityVerificationSessionRequiresInput,
    /// `identity.verification_session.verified`: All checks of a verification passed.
    IdentityVerificationSessionVerified,
    /// `invoice.created`: A draft invoice was created. An automatic one is finalized about an hour later: edit it before that.
    InvoiceCreated,
    /// `invoice.deleted`: A draft invoice was deleted. Invoices with a number can only be voided.
    InvoiceDeleted,
    /// `invoice.finalization_failed`: A draft couldn't be finalized. Its last finalization error says why: a customer's address that taxes need, for example.
    InvoiceFinalizationFailed,
    /// `invoice.finalized`: An invoice was finalized: it has a number, can't change in its sums, and is due.
    InvoiceFinalized,
    /// `invoice.marked_uncollectible`: An invoice was written off as uncollectible. It can still be paid.
    InvoiceMarkedUncollectible,
    /// `invoice.overdue`: An unpaid invoice is past its due date, by as many days as your automation says.
    InvoiceOverdue,
    /// `invoice.overpaid`: More was paid toward an invoice than it came to. Refund or credit what is too much.
    InvoiceOverpaid,
    /// `invoice.paid`: An invoice was paid in full, or marked as paid outside of Stripe.
    InvoicePaid,
    /// `invoice.payment_action_required`: A payment of an invoice waits for the customer, to authenticate for example. Bring them to the hosted page.
    InvoicePaymentActionRequired,
    /// `invoice.payment_attempt_required`: A payment is due on an invoice that your own processor collects. Take it there and report it.
    InvoicePaymentAttemptRequired,
    /// `invoice.payment_failed`: An attempt to pay an invoice failed. Stripe may try again, at the time of its next payment attempt.
    InvoicePaymentFailed,
    /// `invoice.payment_succeeded`: A payment of an invoice was successful. Unlike [`invoice.paid`](crate::events::EventType::InvoicePaid) it doesn't come for invoices marked as paid outside of Stripe.
    InvoicePaymentSucceeded,
    /// `invoice.sent`: An invoice was sent to the customer by email. In test mode the event comes without the email.
    InvoiceSent,
    /// `invoice.upcoming`: A subscription renews in a few days, as many as your settings say. The invoice doesn't exist yet and has no id: add items for it now.
    InvoiceUpcoming,
    /// `invoice.updated`: An invoice changed, in its amounts, status or metadata for example.
    InvoiceUpdated,
    /// `invoice.voided`: An invoice was voided: it counts as never owed.
    InvoiceVoided,
    /// `invoice.will_be_due`: An invoice will be due in some days, as many as your automation says.
    InvoiceWillBeDue,
    /// `invoice_payment.paid`: A payment toward an invoice arrived. The invoice may need more to be paid in full.
    InvoicePaymentPaid,
    /// `invoiceitem.created`: An invoice item was created, by you or as a proration.
    InvoiceitemCreated,
    /// `invoiceitem.deleted`: An invoice item was deleted before it was billed.
    InvoiceitemDeleted,
    /// `issuing_authorization.created`: A merchant asked to charge an issued card, and the answer was given. The authorization says whether it was approved.
    IssuingAuthorizationCreated,
    /// `issuing_authorization.request`: A merchant asks to charge an issued card, and Stripe waits for you: approve or decline within two seconds, in the webhook's answer.
    IssuingAuthorizationRequest,
    /// `issuing_authorization.updated`: An authorization changed: it was captured, reversed, raised or expired.
    IssuingAuthorizationUpdated,
    /// `issuing_card.created`: A card was issued. A physical one still has to be shipped and activated.
    IssuingCardCreated,
    /// `issuing_card.updated`: An issued card changed: its status, controls or delivery.
    IssuingCardUpdated,
    /// `issuing_cardholder.created`: A person or business whom cards can be issued to was created.
    IssuingCardholderCreated,
    /// `issuing_cardholder.updated`: A cardholder changed, in their requirements or status for example.
    IssuingCardholderUpdated,
    /// `issuing_dispute.closed`: A dispute over a purchase with your card ended: won, lost or expired.
    IssuingDisputeClosed,
    /// `issuing_dispute.created`: A dispute over a purchase with your card was begun. It still has to be submitted.
    IssuingDisputeCreated,
    /// `issuing_dispute.funds_reinstated`: The money of a disputed purchase was credited to you.
    IssuingDisputeFundsReinstated,
    /// `issuing_dispute.funds_rescinded`: Money that was credited for a disputed purchase was taken back.
    IssuingDisputeFundsRescinded,
    /// `issuing_dispute.submitted`: A dispute was handed to the card network. Its evidence is final.
    IssuingDisputeSubmitted,
    /// `issuing_dispute.updated`: A dispute over a purchase with your card changed, in its evidence for example.
    IssuingDisputeUpdated,
    /// `issuing_personalization_design.activated`: A card design can be used now, as its physical bundle became active.
    IssuingPersonalizationDesignActivated,
    /// `issuing_personalization_design.deactivated`: A card design can't be used any longer, as its physical bundle was deactivated.
    IssuingPersonalizationDesignDeactivated,
    /// `issuing_personalization_design.rejected`: A card design was refused in review. The reasons are in the design.
    IssuingPersonalizationDesignRejected,
    /// `issuing_personalization_design.updated`: A card design changed, in its logo, carrier text or name for example.
    IssuingPersonalizationDesignUpdated,
    /// `issuing_token.created`: An issued card was added to a wallet or stored with a merchant.
    IssuingTokenCreated,
    /// `issuing_token.updated`: A token of an issued card changed, in its status in most cases.
    IssuingTokenUpdated,
    /// `issuing_transaction.created`: An issued card moved money: a purchase was captured or refunded.
    IssuingTransactionCreated,
    /// `issuing_transaction.purchase_details_receipt_updated`: A purchase with an issued card got details of what was bought.
    IssuingTransactionPurchaseDetailsReceiptUpdated,
    /// `issuing_transaction.updated`: A transaction of an issued card changed, in its metadata or merchant data for example.
    IssuingTransactionUpdated,
    /// `mandate.updated`: A mandate changed: a customer or bank revoked it, or it became active. An inactive one allows no more debits.
    MandateUpdated,
    /// `payment_intent.amount_capturable_updated`: A payment intent holds money that you can capture, or how much changed.
    PaymentIntentAmountCapturableUpdated,
    /// `payment_intent.canceled`: A payment intent was canceled. What it held is released.
    PaymentIntentCanceled,
    /// `payment_intent.created`: A payment intent was created. Nothing has been paid yet.
    PaymentIntentCreated,
    /// `payment_intent.partially_funded`: A customer's bank transfer covers a part of a payment intent. The rest is still to come.
    PaymentIntentPartiallyFunded,
    /// `payment_intent.payment_failed`: An attempt to pay failed. The payment intent stays open: its last payment error says why, ask for another payment method.
    PaymentIntentPaymentFailed,
    /// `payment_intent.processing`: A payment was started, and its result is still to come, as with bank debits. Don't deliver yet unless you take the risk.
    PaymentIntentProcessing,
    /// `payment_intent.requires_action`: A payment waits for the customer, to authenticate or to send money. What to do is in the payment intent's next action.
    PaymentIntentRequiresAction,
    /// `payment_intent.succeeded`: A payment was successful: deliver.
    PaymentIntentSucceeded,
    /// `payment_link.created`: A payment link was created. Customers can pay at it from now on.
    PaymentLinkCreated,
    /// `payment_link.updated`: A payment link changed, or was deactivated.
    PaymentLinkUpdated,
    /// `payment_method.attached`: A payment method was saved to a customer.
    PaymentMethodAttached,
    /// `payment_method.automatically_updated`: A saved card got new details from its network, such as number or expiry after a replacement.
    PaymentMethodAutomaticallyUpdated,
    /// `payment_method.detached`: A payment method was removed from a customer. It can't be used again.
    PaymentMethodDetached,
    /// `payment_method.updated`: A payment method was changed by a call, in billing details or expiry for example.
    PaymentMethodUpdated,
    /// `payout.canceled`: A payout was canceled before it left. The money is back on the balance.
    PayoutCanceled,
    /// `payout.created`: A payout was created, by schedule or by a call. The money is on its way, or will be.
    PayoutCreated,
    /// `payout.failed`: A payout couldn't be delivered, or the bank sent it back. The money is back on the balance: check the bank account.
    PayoutFailed,
    /// `payout.paid`: A payout is expected to be in the bank account. It can still fail for some days.
    PayoutPaid,
    /// `payout.reconciliation_completed`: The balance transactions that an automatic payout consists of can be listed now.
    PayoutReconciliationCompleted,
    /// `payout.updated`: A payout changed, in its expected arrival, trace id or metadata for example.
    PayoutUpdated,
    /// `person.created`: Somebody was added to an account as owner, director, executive or representative.
    PersonCreated,
    /// `person.deleted`: Somebody's tie to an account was removed.
    PersonDeleted,
    /// `person.updated`: A person's data, verification or requirements changed.
    PersonUpdated,
    /// `plan.created`: A plan was created. A recurring price counts as one, and makes [`price.created`](crate::events::EventType::PriceCreated) too.
    PlanCreated,
    /// `plan.deleted`: A plan was deleted. Subscriptions to it go on.
    PlanDeleted,
    /// `plan.updated`: A plan changed, in its nickname or metadata for example.
    PlanUpdated,
    /// `price.created`: A price was created, by itself or with `price_data` in another call.
    PriceCreated,
    /// `price.deleted`: A price was deleted, which is possible only as long as it wasn't used.
    PriceDeleted,
    /// `price.updated`: A price changed, or was archived.
    PriceUpdated,
    /// `product.created`: A product was created, by itself or with `product_data` in another call.
    ProductCreated,
    /// `product.deleted`: A product was deleted, which is possible only without prices.
    ProductDeleted,
    /// `product.updated`: A product changed, or was archived.
    ProductUpdated,
    /// `promotion_code.created`: A promotion code was created. Customers can redeem it from now on.
    PromotionCodeCreated,
    /// `promotion_code.updated`: A promotion code changed, or was deactivated.
    PromotionCodeUpdated,
    /// `quote.accepted`: A quote was accepted. The invoice, subscription or schedule that it promised exists.
    QuoteAccepted,
    /// `quote.canceled`: A quote was canceled. It can't be accepted any longer.
    QuoteCanceled,
    /// `quote.created`: A quote was begun, as a draft that can still change.
    QuoteCreated,
    /// `quote.finalized`: A quote was finalized: it can be accepted and no longer changes.
    QuoteFinalized,
    /// `radar.early_fraud_warning.created`: A card issuer suspects that a charge is fraud. Consider a refund before it is disputed.
    RadarEarlyFraudWarningCreated,
    /// `radar.early_fraud_warning.updated`: A fraud warning changed. It may no longer be actionable.
    RadarEarlyFraudWarningUpdated,
    /// `refund.created`: A refund was created. It may still be pending or need the customer's bank details.
    RefundCreated,
    /// `refund.failed`: A refund couldn't be delivered. Its money is back on your balance: pay the customer in another way.
    RefundFailed,
    /// `refund.updated`: A refund changed: its status, its reference at the bank, or its metadata.
    RefundUpdated,
    /// `reporting.report_run.failed`: A report couldn't be made. The run's error says why.
    ReportingReportRunFailed,
    /// `reporting.report_run.succeeded`: A report is ready: its file can be downloaded.
    ReportingReportRunSucceeded,
    /// `reporting.report_type.updated`: Newer data can be had for a type of report, of another day in most cases.
    ReportingReportTypeUpdated,
    /// `reserve.hold.created`: Stripe or the platform held back money of an account as a reserve.
    ReserveHoldCreated,
    /// `reserve.hold.updated`: Money held back as a reserve changed: part of it was released, for example.
    ReserveHoldUpdated,
    /// `reserve.plan.created`: A rule was made that holds back money of an account as a reserve.
    ReservePlanCreated,
    /// `reserve.plan.disabled`: A rule that holds back money as a reserve was switched off.
    ReservePlanDisabled,
    /// `reserve.plan.expired`: A rule that holds back money as a reserve came to its end.
    ReservePlanExpired,
    /// `reserve.plan.updated`: A rule that holds back money as a reserve changed.
    ReservePlanUpdated,
    /// `reserve.release.created`: Money that was held back as a reserve was released.
    ReserveReleaseCreated,
    /// `review.closed`: A review of a payment ended. Its reason says how: approved, refunded, disputed.
    ReviewClosed,
    /// `review.opened`: A payment was put aside for review. Look at it before you deliver.
    ReviewOpened,
    /// `setup_intent.canceled`: A setup intent was canceled. It won't save a payment method any longer.
    SetupIntentCanceled,
    /// `setup_intent.created`: A setup intent was created. No payment method is saved yet.
    SetupIntentCreated,
    /// `setup_intent.requires_action`: Saving a payment method waits for the customer, to authenticate for example.
    SetupIntentRequiresAction,
    /// `setup_intent.setup_failed`: An attempt to save a payment method failed. The setup intent stays open: its last setup error says why.
    SetupIntentSetupFailed,
    /// `setup_intent.succeeded`: A payment method was set up and can be used for later payments.
    SetupIntentSucceeded,
    /// `sigma.scheduled_query_run.created`: A scheduled Sigma query ran. The event holds the run, with its file or error.
    SigmaScheduledQueryRunCreated,
    /// `source.canceled`: A source was canceled and can't be charged.
    SourceCanceled,
    /// `source.chargeable`: A source can be charged now. Do it soon, as some expire.
    SourceChargeable,
    /// `source.failed`: A source failed: the customer refused or didn't finish. Ask for another payment method.
    SourceFailed,
    /// `source.mandate_notification`: A payer must be told of a debit or of a change to their mandate. Tell them if you took that on.
    SourceMandateNotification,
    /// `source.refund_attributes_required`: A refund to a source waits for the customer's bank details. Have them supplied.
    SourceRefundAttributesRequired,
    /// `source.transaction.created`: Money arrived at a source that customers send money to.
    SourceTransactionCreated,
    /// `source.transaction.updated`: A transaction of a source changed, in its status for example.
    SourceTransactionUpdated,
    /// `subscription_schedule.aborted`: A schedule broke off, as its subscription was canceled because of unpaid invoices.
    SubscriptionScheduleAborted,
    /// `subscription_schedule.canceled`: A schedule was canceled, and its subscription with it.
    SubscriptionScheduleCanceled,
    /// `subscription_schedule.completed`: A schedule ran through all of its phases.
    SubscriptionScheduleCompleted,
    /// `subscription_schedule.created`: A subscription schedule was created, for a new subscription or one that was there.
    SubscriptionScheduleCreated,
    /// `subscription_schedule.expiring`: A schedule ends in seven days. Its end behavior says what comes then.
    SubscriptionScheduleExpiring,
    /// `subscription_schedule.released`: A schedule let go of its subscription, by a call or at its end. The subscription goes on by itself.
    SubscriptionScheduleReleased,
    /// `subscription_schedule.updated`: A schedule changed, or entered another phase.
    SubscriptionScheduleUpdated,
    /// `tax.settings.updated`: Settings of Stripe Tax changed, or became complete.
    TaxSettingsUpdated,
    /// `tax_rate.created`: A tax rate of your own was created. It is in effect where you put it.
    TaxRateCreated,
    /// `tax_rate.updated`: A tax rate changed, or was archived.
    TaxRateUpdated,
    /// `terminal.reader.action_failed`: What a reader was told to do failed: the card was declined, or the customer canceled. The reader's action says why.
    TerminalReaderActionFailed,
    /// `terminal.reader.action_succeeded`: A reader did what it was told to. Its action holds the result.
    TerminalReaderActionSucceeded,
    /// `terminal.reader.action_updated`: A reader got on with what it was told to do, without having finished.
    TerminalReaderActionUpdated,
    /// `test_helpers.test_clock.advancing`: A test clock is on its way to another time. Don't touch its objects until it is ready.
    TestHelpersTestClockAdvancing,
    /// `test_helpers.test_clock.created`: A test clock was created. Customers can be attached to it as they are created.
    TestHelpersTestClockCreated,
    /// `test_helpers.test_clock.deleted`: A test clock was deleted, with its customers and their subscriptions.
    TestHelpersTestClockDeleted,
    /// `test_helpers.test_clock.internal_failure`: A test clock couldn't advance because of a fault at Stripe. Make another one.
    TestHelpersTestClockInternalFailure,
    /// `test_helpers.test_clock.ready`: A test clock arrived at its time. What was to happen until then has happened.
    TestHelpersTestClockReady,
    /// `topup.canceled`: A top-up was canceled. No money comes from your bank.
    TopupCanceled,
    /// `topup.created`: A top-up of your balance was begun. Its money is still to come from your bank.
    TopupCreated,
    /// `topup.failed`: A top-up failed: your bank didn't give the money.
    TopupFailed,
    /// `topup.reversed`: A top-up that had arrived was taken back by the bank. Your balance falls by it.
    TopupReversed,
    /// `topup.succeeded`: The money of a top-up is on your balance.
    TopupSucceeded,
    /// `transfer.created`: Money was moved from a platform to a connected account, by a call or with a charge.
    TransferCreated,
    /// `transfer.reversed`: A transfer was taken back, in part or in full.
    TransferReversed,
    /// `transfer.updated`: A transfer's description or metadata changed.
    TransferUpdated,
    /// `treasury.credit_reversal.created`: Sending a received credit back was begun.
    TreasuryCreditReversalCreated,
    /// `treasury.credit_reversal.posted`: A received credit was sent back: the money left the financial account.
    TreasuryCreditReversalPosted,
    /// `treasury.debit_reversal.completed`: The reversal of a received debit ended well: its money is final.
    TreasuryDebitReversalCompleted,
    /// `treasury.debit_reversal.created`: The reversal of a received debit was begun.
    TreasuryDebitReversalCreated,
    /// `treasury.debit_reversal.initial_credit_granted`: The money of a reversed debit was credited for the time being, while the network decides.
    TreasuryDebitReversalInitialCreditGranted,
    /// `treasury.financial_account.closed`: A financial account was closed. No money moves in or out any longer.
    TreasuryFinancialAccountClosed,
    /// `treasury.financial_account.created`: A financial account was opened. Its features may still be pending.
    TreasuryFinancialAccountCreated,
    /// `treasury.financial_account.features_status_updated`: A feature of a financial account changed its status.
    TreasuryFinancialAccountFeaturesStatusUpdated,
    /// `treasury.inbound_transfer.canceled`: Pulling money into a financial account was canceled.
    TreasuryInboundTransferCanceled,
    /// `treasury.inbound_transfer.created`: Pulling money into a financial account was begun.
    TreasuryInboundTransferCreated,
    /// `treasury.inbound_transfer.failed`: Money couldn't be pulled into a financial account. Its failure details say why.
    TreasuryInboundTransferFailed,
    /// `treasury.inbound_transfer.succeeded`: Money that was pulled into a financial account is there. The bank can still return the debit.
    TreasuryInboundTransferSucceeded,
    /// `treasury.outbound_payment.canceled`: A payment from a financial account was canceled before it left.
    TreasuryOutboundPaymentCanceled,
    /// `treasury.outbound_payment.created`: A payment from a financial account was begun.
    TreasuryOutboundPaymentCreated,
    /// `treasury.outbound_payment.expected_arrival_date_updated`: A payment from a financial account will arrive on another day than was expected.
    TreasuryOutboundPaymentExpectedArrivalDateUpdated,
    /// `treasury.outbound_payment.failed`: A payment from a financial account failed. The money stays in the account.
    TreasuryOutboundPaymentFailed,
    /// `treasury.outbound_payment.posted`: A payment left the financial account. It can still be returned.
    TreasuryOutboundPaymentPosted,
    /// `treasury.outbound_payment.returned`: A payment came back to the financial account. Its returned details say why.
    TreasuryOutboundPaymentReturned,
    /// `treasury.outbound_payment.tracking_details_updated`: A payment from a financial account got the number by which banks trace it.
    TreasuryOutboundPaymentTrackingDetailsUpdated,
    /// `treasury.outbound_transfer.canceled`: A transfer from a financial account to its owner's bank was canceled before it left.
    TreasuryOutboundTransferCanceled,
    /// `treasury.outbound_transfer.created`: A transfer from a financial account to its owner's bank was begun.
    TreasuryOutboundTransferCreated,
    /// `treasury.outbound_transfer.expected_arrival_date_updated`: A transfer from a financial account will arrive on another day than was expected.
    TreasuryOutboundTransferExpectedArrivalDateUpdated,
    /// `treasury.outbound_transfer.failed`: A transfer from a financial account failed. The money stays in the account.
    TreasuryOutboundTransferFailed,
    /// `treasury.outbound_transfer.posted`: A transfer left the financial account. It can still be returned.
    TreasuryOutboundTransferPosted,
    /// `treasury.outbound_transfer.returned`: A transfer came back to the financial account. Its returned details say why.
    TreasuryOutboundTransferReturned,
    /// `treasury.outbound_transfer.tracking_details_updated`: A transfer from a financial account got the number by which banks trace it.
    TreasuryOutboundTransferTrackingDetailsUpdated,
    /// `treasury.received_credit.created`: Money came into a financial account. The credit's status says whether it was accepted.
    TreasuryReceivedCreditCreated,
    /// `treasury.received_credit.failed`: A check deposited to a financial account couldn't be cashed. Other credits don't have this event.
    TreasuryReceivedCreditFailed,
    /// `treasury.received_credit.succeeded`: A check deposited to a financial account was cashed. Other credits don't have this event.
    TreasuryReceivedCreditSucceeded,
    /// `treasury.received_debit.created`: Somebody pulled money out of a financial account.
    TreasuryReceivedDebitCreated,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    Event;
    const "object" = Str("event");
    0 => account = None "account";
    1 => api_version = None "api_version";
    2 => context = None "context";
    3 => created "created" required;
    4 => data "data" required;
    5 => id "id" required;
    6 => livemode = false "livemode" required;
    7 => pending_webhooks = 0 "pending_webhooks" required;
    8 => request = None "request";
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
    1 => previous_attributes = None "previous_attributes";
}

rt::union! {
    EventObject by "object";
    0 => Account(tag "account") if (any(feature = "accounts", feature = "customers", feature = "sources"));
    1 => AccountLink(tag "account_link") if (feature = "account_links");
    2 => AccountSession(tag "account_session") if (feature = "account_sessions");
    3 => ApplePayDomain(tag "apple_pay_domain") if (feature = "apple_pay_domains");
    4 => Application(tag "application");
    5 => ApplicationFee(tag "application_fee") if (feature = "application_fees");
    6 => AppsSecret(tag "apps.secret") if (feature = "apps");
    7 => Balance(tag "balance") if (feature = "balance");
    8 => BalanceSettings(tag "balance_settings") if (feature = "balance_settings");
    9 => BalanceTransaction(tag "balance_transaction") if (any(feature = "balance", feature = "balance_transactions"));
    10 => BankAccount(tag "bank_account") if (any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources"));
    11 => BillingAlert(tag "billing.alert") if (feature = "billing");
    12 => BillingCreditBalanceSummary(tag "billing.credit_balance_summary") if (feature = "billing");
    13 => BillingCreditBalanceTransaction(tag "billing.credit_balance_transaction") if (feature = "billing");
    14 => BillingCreditGrant(tag "billing.credit_grant") if (feature = "billing");
    15 => BillingMeter(tag "billing.meter") if (feature = "billing");
    16 => BillingMeterEvent(tag "billing.meter_event") if (feature = "billing");
    17 => BillingMeterEventAdjustment(tag "billing.meter_event_adjustment") if (feature = "billing");
    18 => BillingMeterEventSummary(tag "billing.meter_event_summary") if (feature = "billing");
    19 => BillingPortalConfiguration(tag "billing_portal.configuration") if (feature = "billing_portal");
    20 => BillingPortalSession(tag "billing_portal.session") if (feature = "billing_portal");
    21 => Capability(tag "capability") if (feature = "accounts");
    22 => Card(tag "card") if (any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources"));
    23 => CashBalance(tag "cash_balance") if (feature = "customers");
    24 => Charge(tag "charge") if (feature = "charges");
    25 => CheckoutSession(tag "checkout.session") if (feature = "checkout");
    26 => ClimateOrder(tag "climate.order") if (feature = "climate");
    27 => ClimateProduct(tag "climate.product") if (feature = "climate");
    28 => ClimateSupplier(tag "climate.supplier") if (feature = "climate");
    29 => ConfirmationToken(tag "confirmation_token") if (any(feature = "confirmation_tokens", feature = "test_helpers"));
    30 => ConnectCollectionTransfer(tag "connect_collection_transfer") if (any(feature = "balance", feature = "balance_transactions"));
    31 => CountrySpec(tag "country_spec") if (feature = "country_specs");
    32 => Coupon(tag "coupon") if (feature = "coupons");
    33 => CreditNote(tag "credit_note") if (feature = "credit_notes");
    34 => CreditNoteLineItem(tag "credit_note_line_item") if (feature = "credit_notes");
    35 => Customer(tag "customer") if (feature = "customers");
    36 => CustomerBalanceTransaction(tag "customer_balance_transaction") if (feature = "customers");
    37 => CustomerCashBalanceTransaction(tag "customer_cash_balance_transaction") if (any(feature = "customers", feature = "test_helpers"));
    38 => CustomerSession(tag "customer_session") if (feature = "customer_sessions");
    39 => Discount(tag "discount") if (feature = "customers");
    40 => Dispute(tag "dispute") if (any(feature = "charges", feature = "disputes"));
    41 => EntitlementsActiveEntitlement(tag "entitlements.active_entitlement") if (feature = "entitlements");
    42 => EntitlementsFeature(tag "entitlements.feature") if (feature = "entitlements");
    43 => EphemeralKey(tag "ephemeral_key") if (feature = "ephemeral_keys");
    44 => ExchangeRate(tag "exchange_rate") if (feature = "exchange_rates");
    45 => FeeRefund(tag "fee_refund") if (feature = "application_fees");
    46 => File(tag "file") if (feature = "files");
    47 => FileLink(tag "file_link") if (feature = "file_links");
    48 => FinancialConnectionsAccount(tag "financial_connections.account") if (any(feature = "financial_connections", feature = "linked_accounts"));
    49 => FinancialConnectionsAccountOwner(tag "financial_connections.account_owner") if (any(feature = "financial_connections", feature = "linked_accounts"));
    50 => FinancialConnectionsAccountOwnership(tag "financial_connections.account_ownership") if (any(feature = "financial_connections", feature = "linked_accounts"));
    51 => FinancialConnectionsSession(tag "financial_connections.session") if (any(feature = "financial_connections", feature = "link_account_sessions"));
    52 => FinancialConnectionsTransaction(tag "financial_connections.transaction") if (feature = "financial_connections");
    53 => ForwardingRequest(tag "forwarding.request") if (feature = "forwarding");
    54 => FundingInstructions(tag "funding_instructions") if (feature = "customers");
    55 => IdentityVerificationReport(tag "identity.verification_report") if (feature = "identity");
    56 => IdentityVerificationSession(tag "identity.verification_session") if (feature = "identity");
    57 => Invoice(tag "invoice") if (feature = "invoices");
    58 => InvoicePayment(tag "invoice_payment") if (feature = "invoice_payments");
    59 => InvoiceRenderingTemplate(tag "invoice_rendering_template") if (feature = "invoice_rendering_templates");
    60 => InvoiceItem(tag "invoiceitem") if (feature = "invoice_items");
    61 => IssuingAuthorization(tag "issuing.authorization") if (any(feature = "issuing", feature = "test_helpers"));
    62 => IssuingCard(tag "issuing.card") if (any(feature = "issuing", feature = "test_helpers"));
    63 => IssuingCardholder(tag "issuing.cardholder") if (feature = "issuing");
    64 => IssuingDispute(tag "issuing.dispute") if (feature = "issuing");
    65 => IssuingPersonalizationDesign(tag "issuing.personalization_design") if (any(feature = "issuing", feature = "test_helpers"));
    66 => IssuingPhysicalBundle(tag "issuing.physical_bundle") if (feature = "issuing");
    67 => IssuingSettlement(tag "issuing.settlement") if (any(feature = "issuing", feature = "test_helpers"));
    68 => IssuingToken(tag "issuing.token") if (feature = "issuing");
    69 => IssuingTransaction(tag "issuing.transaction") if (any(feature = "issuing", feature = "test_helpers"));
    70 => LineItem(tag "item") if (any(feature = "checkout", feature = "payment_links", feature = "quotes"));
    71 => InvoiceLineItem(tag "line_item") if (feature = "invoices");
    72 => LoginLink(tag "login_link") if (feature = "accounts");
    73 => Mandate(tag "mandate") if (feature = "mandates");
    74 => PaymentAttemptRecord(tag "payment_attempt_record") if (feature = "payment_attempt_records");
    75 => PaymentIntent(tag "payment_intent") if (feature = "payment_intents");
    76 => PaymentIntentAmountDetailsLineItem(tag "payment_intent_amount_details_line_item") if (feature = "payment_intents");
    77 => PaymentLink(tag "payment_link") if (feature = "payment_links");
    78 => PaymentMethod(tag "payment_method") if (any(feature = "customers", feature = "payment_methods"));
    79 => PaymentMethodConfiguration(tag "payment_method_configuration") if (feature = "payment_method_configurations");
    80 => PaymentMethodDomain(tag "payment_method_domain") if (feature = "payment_method_domains");
    81 => PaymentRecord(tag "payment_record") if (feature = "payment_records");
    82 => Payout(tag "payout") if (feature = "payouts");
    83 => Person(tag "person") if (feature = "accounts");
    84 => Plan(tag "plan") if (feature = "plans");
    85 => Price(tag "price") if (feature = "prices");
    86 => Product(tag "product") if (feature = "products");
    87 => ProductFeature(tag "product_feature") if (feature = "products");
    88 => PromotionCode(tag "promotion_code") if (feature = "promotion_codes");
    89 => Quote(tag "quote") if (feature = "quotes");
    90 => RadarEarlyFraudWarning(tag "radar.early_fraud_warning") if (feature = "radar");
    91 => RadarPaymentEvaluation(tag "radar.payment_evaluation") if (feature = "radar");
    92 => RadarValueList(tag "radar.value_list") if (feature = "radar");
    93 => RadarValueListItem(tag "radar.value_list_item") if (feature = "radar");
    94 => Refund(tag "refund") if (any(feature = "charges", feature = "refunds", feature = "test_helpers"));
    95 => ReportingReportRun(tag "reporting.report_run") if (feature = "reporting");
    96 => ReportingReportType(tag "reporting.report_type") if (feature = "reporting");
    97 => ReserveTransaction(tag "reserve_transaction") if (any(feature = "balance", feature = "balance_transactions"));
    98 => Review(tag "review") if (feature = "reviews");
    99 => ScheduledQueryRun(tag "scheduled_query_run") if (feature = "sigma");
    100 => SetupAttempt(tag "setup_attempt") if (feature = "setup_attempts");
    101 => SetupIntent(tag "setup_intent") if (feature = "setup_intents");
    102 => ShippingRate(tag "shipping_rate") if (feature = "shipping_rates");
    103 => SigmaSigmaApiQuery(tag "sigma.sigma_api_query") if (feature = "sigma");
    104 => Source(tag "source") if (any(feature = "customers", feature = "sources"));
    105 => SourceMandateNotification(tag "source_mandate_notification") if (feature = "sources");
    106 => SourceTransaction(tag "source_transaction") if (feature = "sources");
    107 => Subscription(tag "subscription") if (any(feature = "customers", feature = "subscriptions"));
    108 => SubscriptionItem(tag "subscription_item") if (feature = "subscription_items");
    109 => SubscriptionSchedule(tag "subscription_schedule") if (feature = "subscription_schedules");
    110 => TaxAssociation(tag "tax.association") if (feature = "tax");
    111 => TaxCalculation(tag "tax.calculation") if (feature = "tax");
    112 => TaxCalculationLineItem(tag "tax.calculation_line_item") if (feature = "tax");
    113 => TaxRegistration(tag "tax.registration") if (feature = "tax");
    114 => TaxSettings(tag "tax.settings") if (feature = "tax");
    115 => TaxTransaction(tag "tax.transaction") if (feature = "tax");
    116 => TaxTransactionLineItem(tag "tax.transaction_line_item") if (feature = "tax");
    117 => TaxCode(tag "tax_code") if (feature = "tax_codes");
    118 => TaxDeductedAtSource(tag "tax_deducted_at_source") if (any(feature = "balance", feature = "balance_transactions"));
    119 => TaxId(tag "tax_id") if (any(feature = "customers", feature = "tax_ids"));
    120 => TaxRate(tag "tax_rate") if (feature = "tax_rates");
    121 => TerminalConfiguration(tag "terminal.configuration") if (feature = "terminal");
    122 => TerminalConnectionToken(tag "terminal.connection_token") if (feature = "terminal");
    123 => TerminalLocation(tag "terminal.location") if (feature = "terminal");
    124 => TerminalOnboardingLink(tag "terminal.onboarding_link") if (feature = "terminal");
    125 => TerminalReader(tag "terminal.reader") if (any(feature = "terminal", feature = "test_helpers"));
    126 => TestHelpersTestClock(tag "test_helpers.test_clock") if (feature = "test_helpers");
    127 => Token(tag "token") if (feature = "tokens");
    128 => Topup(tag "topup") if (feature = "topups");
    129 => Transfer(tag "transfer") if (feature = "transfers");
    130 => TransferReversal(tag "transfer_reversal") if (feature = "transfers");
    131 => TreasuryCreditReversal(tag "treasury.credit_reversal") if (feature = "treasury");
    132 => TreasuryDebitReversal(tag "treasury.debit_reversal") if (feature = "treasury");
    133 => TreasuryFinancialAccount(tag "treasury.financial_account") if (feature = "treasury");
    134 => TreasuryFinancialAccountFeatures(tag "treasury.financial_account_features") if (feature = "treasury");
    135 => TreasuryInboundTransfer(tag "treasury.inbound_transfer") if (any(feature = "test_helpers", feature = "treasury"));
    136 => TreasuryOutboundPayment(tag "treasury.outbound_payment") if (any(feature = "test_helpers", feature = "treasury"));
    137 => TreasuryOutboundTransfer(tag "treasury.outbound_transfer") if (any(feature = "test_helpers", feature = "treasury"));
    138 => TreasuryReceivedCredit(tag "treasury.received_credit") if (any(feature = "test_helpers", feature = "treasury"));
    139 => TreasuryReceivedDebit(tag "treasury.received_debit") if (any(feature = "test_helpers", feature = "treasury"));
    140 => TreasuryTransaction(tag "treasury.transaction") if (feature = "treasury");
    141 => TreasuryTransactionEntry(tag "treasury.transaction_entry") if (feature = "treasury");
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
    0 => id = None "id";
    1 => idempotency_key = None "idempotency_key";
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

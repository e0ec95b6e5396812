// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::payment_links::AfterCompletionType;
use crate::payment_links::AllowedCountry;
use crate::payment_links::BillingAddressCollection;
use crate::payment_links::BrandsBlocked;
use crate::payment_links::CaptureMethod;
use crate::payment_links::ConsentCollectionPromotions;
use crate::payment_links::CustomFieldType;
use crate::payment_links::CustomerCreation;
use crate::payment_links::MissingPaymentMethod;
use crate::payment_links::PaymentMethodCollection;
use crate::payment_links::PaymentMethodReuseAgreementPosition;
use crate::payment_links::PaymentMethodType;
use crate::payment_links::SetupFutureUsage;
use crate::payment_links::SubmitType;
use crate::payment_links::TaxIdCollectionRequired;
use crate::payment_links::TermsOfService;
use crate::rt;
use crate::shipping_rates::ShippingRate;
use crate::tax_ids::DeletedTaxId;
use crate::tax_ids::TaxId;
use crate::types::Application;
use crate::types::CheckoutSessionManagedPayments;
use crate::types::ConnectAccountReference;
use crate::types::DeletedApplication;
use crate::types::InvoiceSettingCheckoutRenderingOptions;
use crate::types::InvoiceSettingCustomField;
use crate::types::LineItem;

/// The `payment_link` object.
///
/// Contract: `#/components/schemas/payment_link`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLink {
    /// Active.
    pub active: bool,
    /// After completion.
    pub after_completion: PaymentLinkAfterCompletion,
    /// Allow promotion codes.
    pub allow_promotion_codes: bool,
    /// Application. An id; the object itself when `application` is expanded. May be null.
    pub application: Option<rt::Expandable<Application, DeletedApplication>>,
    /// Application fee amount, in the currency's smallest unit. May be null.
    pub application_fee_amount: Option<i64>,
    /// Application fee percent. May be null.
    pub application_fee_percent: Option<f64>,
    /// Automatic tax.
    pub automatic_tax: PaymentLinkAutomaticTax,
    /// Billing address collection. `auto` or `required`.
    pub billing_address_collection: BillingAddressCollection,
    /// Consent collection. May be null.
    pub consent_collection: Option<Box<PaymentLinkConsentCollection>>,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Custom fields.
    pub custom_fields: Vec<PaymentLinkCustomFields>,
    /// Custom text.
    pub custom_text: PaymentLinkCustomText,
    /// Customer creation. `always` or `if_required`.
    pub customer_creation: CustomerCreation,
    /// Id. At most 5000 characters.
    pub id: rt::Id<PaymentLink>,
    /// Inactive message. At most 5000 characters. May be null.
    pub inactive_message: Option<String>,
    /// Invoice creation. May be null.
    pub invoice_creation: Option<Box<PaymentLinkInvoiceCreation>>,
    /// Line items. One page of a list.
    pub line_items: Option<rt::List<LineItem>>,
    /// Livemode.
    pub livemode: bool,
    /// Managed payments. May be null.
    pub managed_payments: Option<Box<CheckoutSessionManagedPayments>>,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Name collection.
    pub name_collection: Option<Box<PaymentLinkNameCollection>>,
    /// On behalf of. An id; the object itself when `on_behalf_of` is expanded. May be null.
    pub on_behalf_of: Option<rt::Expandable<Account>>,
    /// Optional items. May be null.
    pub optional_items: Option<Vec<PaymentLinkOptionalItem>>,
    /// Payment intent data. May be null.
    pub payment_intent_data: Option<Box<PaymentLinkPaymentIntentData>>,
    /// Payment method collection. `always` or `if_required`.
    pub payment_method_collection: PaymentMethodCollection,
    /// Payment method options. May be null.
    pub payment_method_options: Option<Box<PaymentLinkPaymentMethodOptions>>,
    /// Payment method types. May be null.
    pub payment_method_types: Option<Vec<PaymentMethodType>>,
    /// Phone number collection.
    pub phone_number_collection: PaymentLinkPhoneNumberCollection,
    /// Restrictions. May be null.
    pub restrictions: Option<Box<PaymentLinkRestrictions>>,
    /// Shipping address collection. May be null.
    pub shipping_address_collection: Option<Box<PaymentLinkShippingAddressCollection>>,
    /// Shipping options.
    pub shipping_options: Vec<PaymentLinkShippingOption>,
    /// Submit type. `auto`, `book`, `donate`, `pay` or `subscribe`.
    pub submit_type: SubmitType,
    /// Subscription data. May be null.
    pub subscription_data: Option<Box<PaymentLinkSubscriptionData>>,
    /// Tax id collection.
    pub tax_id_collection: PaymentLinkTaxIdCollection,
    /// Transfer data. May be null.
    pub transfer_data: Option<Box<PaymentLinkTransferData>>,
    /// Url. At most 5000 characters.
    pub url: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource after completion.
///
/// Contract: `#/components/schemas/payment_links_resource_after_completion`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkAfterCompletion {
    /// Hosted confirmation.
    pub hosted_confirmation: Option<Box<PaymentLinkCompletionBehaviorConfirmationPage>>,
    /// Redirect.
    pub redirect: Option<Box<PaymentLinkCompletionBehaviorRedirect>>,
    /// Type. `hosted_confirmation` or `redirect`.
    pub r#type: AfterCompletionType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource automatic tax.
///
/// Contract: `#/components/schemas/payment_links_resource_automatic_tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkAutomaticTax {
    /// Enabled.
    pub enabled: bool,
    /// Liability. May be null.
    pub liability: Option<Box<ConnectAccountReference>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource business name.
///
/// Contract: `#/components/schemas/payment_links_resource_business_name`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkBusinessName {
    /// Enabled.
    pub enabled: bool,
    /// Optional.
    pub optional: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource card payment method options.
///
/// Contract: `#/components/schemas/payment_links_resource_card_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkCardPaymentMethodOptions {
    /// Restrictions. May be null.
    pub restrictions: Option<Box<PaymentLinkCardRestrictions>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource card restrictions.
///
/// Contract: `#/components/schemas/payment_links_resource_card_restrictions`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkCardRestrictions {
    /// Brands blocked. `american_express`, `discover_global_network`, `mastercard` or `visa`.
    pub brands_blocked: Vec<BrandsBlocked>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource completed sessions.
///
/// Contract: `#/components/schemas/payment_links_resource_completed_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkCompletedSessions {
    /// Count.
    pub count: i64,
    /// Limit.
    pub limit: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource completion behavior confirmation page.
///
/// Contract: `#/components/schemas/payment_links_resource_completion_behavior_confirmation_page`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkCompletionBehaviorConfirmationPage {
    /// Custom message. At most 5000 characters. May be null.
    pub custom_message: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource completion behavior redirect.
///
/// Contract: `#/components/schemas/payment_links_resource_completion_behavior_redirect`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkCompletionBehaviorRedirect {
    /// Url. At most 5000 characters.
    pub url: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource consent collection.
///
/// Contract: `#/components/schemas/payment_links_resource_consent_collection`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkConsentCollection {
    /// Payment method reuse agreement. May be null.
    pub payment_method_reuse_agreement: Option<
        Box<PaymentLinkPaymentMethodReuseAgreement>,
    >,
    /// Promotions. `auto` or `none`. May be null.
    pub promotions: Option<ConsentCollectionPromotions>,
    /// Terms of service. `none` or `required`. May be null.
    pub terms_of_service: Option<TermsOfService>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource custom fields.
///
/// Contract: `#/components/schemas/payment_links_resource_custom_fields`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkCustomFields {
    /// Dropdown.
    pub dropdown: Option<Box<PaymentLinkCustomFieldsDropdown>>,
    /// Key. At most 5000 characters.
    pub key: String,
    /// Label.
    pub label: PaymentLinkCustomFieldsLabel,
    /// Numeric.
    pub numeric: Option<Box<PaymentLinkCustomFieldsNumeric>>,
    /// Optional.
    pub optional: bool,
    /// Text.
    pub text: Option<Box<PaymentLinkCustomFieldsText>>,
    /// Type. `dropdown`, `numeric` or `text`.
    pub r#type: CustomFieldType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource custom fields dropdown.
///
/// Contract: `#/components/schemas/payment_links_resource_custom_fields_dropdown`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkCustomFieldsDropdown {
    /// Default value. At most 5000 characters. May be null.
    pub default_value: Option<String>,
    /// Options.
    pub options: Vec<PaymentLinkCustomFieldsDropdownOption>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource custom fields dropdown option.
///
/// Contract: `#/components/schemas/payment_links_resource_custom_fields_dropdown_option`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkCustomFieldsDropdownOption {
    /// Label. At most 5000 characters.
    pub label: String,
    /// Value. At most 5000 characters.
    pub value: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource custom fields label.
///
/// Contract: `#/components/schemas/payment_links_resource_custom_fields_label`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkCustomFieldsLabel {
    /// Custom. At most 5000 characters. May be null.
    pub custom: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource custom fields numeric.
///
/// Contract: `#/components/schemas/payment_links_resource_custom_fields_numeric`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkCustomFieldsNumeric {
    /// Default value. At most 5000 characters. May be null.
    pub default_value: Option<String>,
    /// Maximum length. May be null.
    pub maximum_length: Option<i64>,
    /// Minimum length. May be null.
    pub minimum_length: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource custom fields text.
///
/// Contract: `#/components/schemas/payment_links_resource_custom_fields_text`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkCustomFieldsText {
    /// Default value. At most 5000 characters. May be null.
    pub default_value: Option<String>,
    /// Maximum length. May be null.
    pub maximum_length: Option<i64>,
    /// Minimum length. May be null.
    pub minimum_length: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource custom text.
///
/// Contract: `#/components/schemas/payment_links_resource_custom_text`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkCustomText {
    /// After submit. May be null.
    pub after_submit: Option<Box<PaymentLinkCustomTextPosition>>,
    /// Shipping address. May be null.
    pub shipping_address: Option<Box<PaymentLinkCustomTextPosition>>,
    /// Submit. May be null.
    pub submit: Option<Box<PaymentLinkCustomTextPosition>>,
    /// Terms of service acceptance. May be null.
    pub terms_of_service_acceptance: Option<Box<PaymentLinkCustomTextPosition>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource custom text position.
///
/// Contract: `#/components/schemas/payment_links_resource_custom_text_position`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkCustomTextPosition {
    /// Message. At most 1200 characters.
    pub message: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource individual name.
///
/// Contract: `#/components/schemas/payment_links_resource_individual_name`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkIndividualName {
    /// Enabled.
    pub enabled: bool,
    /// Optional.
    pub optional: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource invoice creation.
///
/// Contract: `#/components/schemas/payment_links_resource_invoice_creation`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkInvoiceCreation {
    /// Enabled.
    pub enabled: bool,
    /// Invoice data. May be null.
    pub invoice_data: Option<Box<PaymentLinkInvoiceSettings>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource invoice settings.
///
/// Contract: `#/components/schemas/payment_links_resource_invoice_settings`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkInvoiceSettings {
    /// Account tax ids. An id; the object itself when `account_tax_ids` is expanded. May be null.
    pub account_tax_ids: Option<Vec<rt::Expandable<TaxId, DeletedTaxId>>>,
    /// Custom fields. May be null.
    pub custom_fields: Option<Vec<InvoiceSettingCustomField>>,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Footer. At most 5000 characters. May be null.
    pub footer: Option<String>,
    /// Issuer. May be null.
    pub issuer: Option<Box<ConnectAccountReference>>,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Rendering options. May be null.
    pub rendering_options: Option<Box<InvoiceSettingCheckoutRenderingOptions>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource name collection.
///
/// Contract: `#/components/schemas/payment_links_resource_name_collection`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkNameCollection {
    /// Business.
    pub business: Option<Box<PaymentLinkBusinessName>>,
    /// Individual.
    pub individual: Option<Box<PaymentLinkIndividualName>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource optional item.
///
/// Contract: `#/components/schemas/payment_links_resource_optional_item`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkOptionalItem {
    /// Adjustable quantity. May be null.
    pub adjustable_quantity: Option<Box<PaymentLinkOptionalItemAdjustableQuantity>>,
    /// Price. At most 5000 characters.
    pub price: String,
    /// Quantity.
    pub quantity: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource optional item adjustable quantity.
///
/// Contract: `#/components/schemas/payment_links_resource_optional_item_adjustable_quantity`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkOptionalItemAdjustableQuantity {
    /// Enabled.
    pub enabled: bool,
    /// Maximum. May be null.
    pub maximum: Option<i64>,
    /// Minimum. May be null.
    pub minimum: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource payment intent data.
///
/// Contract: `#/components/schemas/payment_links_resource_payment_intent_data`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkPaymentIntentData {
    /// Capture method. `automatic`, `automatic_async` or `manual`. May be null.
    pub capture_method: Option<CaptureMethod>,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Setup future usage. `off_session` or `on_session`. May be null.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// Statement descriptor. At most 5000 characters. May be null.
    pub statement_descriptor: Option<String>,
    /// Statement descriptor suffix. At most 5000 characters. May be null.
    pub statement_descriptor_suffix: Option<String>,
    /// Transfer group. At most 5000 characters. May be null.
    pub transfer_group: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource payment method options.
///
/// Contract: `#/components/schemas/payment_links_resource_payment_method_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkPaymentMethodOptions {
    /// Card. May be null.
    pub card: Option<Box<PaymentLinkCardPaymentMethodOptions>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource payment method reuse agreement.
///
/// Contract: `#/components/schemas/payment_links_resource_payment_method_reuse_agreement`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkPaymentMethodReuseAgreement {
    /// Position. `auto` or `hidden`.
    pub position: PaymentMethodReuseAgreementPosition,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource phone number collection.
///
/// Contract: `#/components/schemas/payment_links_resource_phone_number_collection`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkPhoneNumberCollection {
    /// Enabled.
    pub enabled: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource restrictions.
///
/// Contract: `#/components/schemas/payment_links_resource_restrictions`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkRestrictions {
    /// Completed sessions.
    pub completed_sessions: PaymentLinkCompletedSessions,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource shipping address collection.
///
/// Contract: `#/components/schemas/payment_links_resource_shipping_address_collection`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkShippingAddressCollection {
    /// Allowed countries.
    pub allowed_countries: Vec<AllowedCountry>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource shipping option.
///
/// Contract: `#/components/schemas/payment_links_resource_shipping_option`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkShippingOption {
    /// Shipping amount, in the currency's smallest unit.
    pub shipping_amount: i64,
    /// Shipping rate. An id; the object itself when `shipping_rate` is expanded.
    pub shipping_rate: rt::Expandable<ShippingRate>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource subscription data.
///
/// Contract: `#/components/schemas/payment_links_resource_subscription_data`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkSubscriptionData {
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Invoice settings.
    pub invoice_settings: PaymentLinkSubscriptionDataInvoiceSettings,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Trial period days. May be null.
    pub trial_period_days: Option<i64>,
    /// Trial settings. May be null.
    pub trial_settings: Option<Box<SubscriptionTrialSettings>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource subscription data invoice settings.
///
/// Contract: `#/components/schemas/payment_links_resource_subscription_data_invoice_settings`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkSubscriptionDataInvoiceSettings {
    /// Issuer.
    pub issuer: ConnectAccountReference,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource tax id collection.
///
/// Contract: `#/components/schemas/payment_links_resource_tax_id_collection`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkTaxIdCollection {
    /// Enabled.
    pub enabled: bool,
    /// Required. `if_supported` or `never`.
    pub required: TaxIdCollectionRequired,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment links resource transfer data.
///
/// Contract: `#/components/schemas/payment_links_resource_transfer_data`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentLinkTransferData {
    /// Amount, in the currency's smallest unit. May be null.
    pub amount: Option<i64>,
    /// Destination. An id; the object itself when `destination` is expanded.
    pub destination: rt::Expandable<Account>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Subscriptions trials resource end behavior.
///
/// Contract: `#/components/schemas/subscriptions_trials_resource_end_behavior`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionTrialEndBehavior {
    /// Missing payment method. `cancel`, `create_invoice` or `pause`.
    pub missing_payment_method: MissingPaymentMethod,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Subscriptions trials resource trial settings.
///
/// Contract: `#/components/schemas/subscriptions_trials_resource_trial_settings`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubscriptionTrialSettings {
    /// End behavior.
    pub end_behavior: SubscriptionTrialEndBehavior,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    PaymentLink;
    const "object" = Str("payment_link");
    0 => active "active" required;
    1 => after_completion "after_completion" required;
    2 => allow_promotion_codes "allow_promotion_codes" required;
    3 => application "application";
    4 => application_fee_amount "application_fee_amount";
    5 => application_fee_percent "application_fee_percent";
    6 => automatic_tax "automatic_tax" required;
    7 => billing_address_collection "billing_address_collection" required;
    8 => consent_collection "consent_collection";
    9 => currency "currency" required;
    10 => custom_fields "custom_fields" required;
    11 => custom_text "custom_text" required;
    12 => customer_creation "customer_creation" required;
    13 => id "id" required;
    14 => inactive_message "inactive_message";
    15 => invoice_creation "invoice_creation";
    16 => line_items "line_items";
    17 => livemode "livemode" required;
    18 => managed_payments "managed_payments";
    19 => metadata "metadata" required;
    20 => name_collection "name_collection";
    21 => on_behalf_of "on_behalf_of";
    22 => optional_items "optional_items";
    23 => payment_intent_data "payment_intent_data";
    24 => payment_method_collection "payment_method_collection" required;
    25 => payment_method_options "payment_method_options";
    26 => payment_method_types "payment_method_types";
    27 => phone_number_collection "phone_number_collection" required;
    28 => restrictions "restrictions";
    29 => shipping_address_collection "shipping_address_collection";
    30 => shipping_options "shipping_options" required;
    31 => submit_type "submit_type" required;
    32 => subscription_data "subscription_data";
    33 => tax_id_collection "tax_id_collection" required;
    34 => transfer_data "transfer_data";
    35 => url "url" required;
}

rt::expandable! {
    crate::ExpandPath;
    PaymentLink;
    application "application" => Application;
    automatic_tax "automatic_tax" => PaymentLinkAutomaticTax;
    consent_collection "consent_collection" => PaymentLinkConsentCollection;
    invoice_creation "invoice_creation" => PaymentLinkInvoiceCreation;
    line_items "line_items" => rt::List<LineItem>;
    managed_payments "managed_payments" => CheckoutSessionManagedPayments;
    name_collection "name_collection" => PaymentLinkNameCollection;
    on_behalf_of "on_behalf_of" => Account;
    payment_intent_data "payment_intent_data" => PaymentLinkPaymentIntentData;
    payment_method_options "payment_method_options" => PaymentLinkPaymentMethodOptions;
    restrictions "restrictions" => PaymentLinkRestrictions;
    shipping_address_collection "shipping_address_collection" => PaymentLinkShippingAddressCollection;
    shipping_options "shipping_options" => PaymentLinkShippingOption;
    subscription_data "subscription_data" => PaymentLinkSubscriptionData;
    transfer_data "transfer_data" => PaymentLinkTransferData;
}

rt::record! {
    PaymentLinkAfterCompletion;
    0 => hosted_confirmation "hosted_confirmation";
    1 => redirect "redirect";
    2 => r#type "type" required;
}

rt::record! {
    PaymentLinkAutomaticTax;
    0 => enabled "enabled" required;
    1 => liability "liability";
}

rt::expandable! {
    crate::ExpandPath;
    PaymentLinkAutomaticTax;
    liability "liability" => ConnectAccountReference;
}

rt::record! {
    PaymentLinkBusinessName;
    0 => enabled "enabled" required;
    1 => optional "optional" required;
}

rt::record! {
    PaymentLinkCardPaymentMethodOptions;
    0 => restrictions "restrictions";
}

rt::record! {
    PaymentLinkCardRestrictions;
    0 => brands_blocked "brands_blocked" required;
}

rt::record! {
    PaymentLinkCompletedSessions;
    0 => count "count" required;
    1 => limit "limit" required;
}

rt::record! {
    PaymentLinkCompletionBehaviorConfirmationPage;
    0 => custom_message "custom_message";
}

rt::record! {
    PaymentLinkCompletionBehaviorRedirect;
    0 => url "url" required;
}

rt::record! {
    PaymentLinkConsentCollection;
    0 => payment_method_reuse_agreement "payment_method_reuse_agreement";
    1 => promotions "promotions";
    2 => terms_of_service "terms_of_service";
}

rt::record! {
    PaymentLinkCustomFields;
    0 => dropdown "dropdown";
    1 => key "key" required;
    2 => label "label" required;
    3 => numeric "numeric";
    4 => optional "optional" required;
    5 => text "text";
    6 => r#type "type" required;
}

rt::record! {
    PaymentLinkCustomFieldsDropdown;
    0 => default_value "default_value";
    1 => options "options" required;
}

rt::record! {
    PaymentLinkCustomFieldsDropdownOption;
    0 => label "label" required;
    1 => value "value" required;
}

rt::record! {
    PaymentLinkCustomFieldsLabel;
    const "type" = Str("custom");
    0 => custom "custom";
}

rt::record! {
    PaymentLinkCustomFieldsNumeric;
    0 => default_value "default_value";
    1 => maximum_length "maximum_length";
    2 => minimum_length "minimum_length";
}

rt::record! {
    PaymentLinkCustomFieldsText;
    0 => default_value "default_value";
    1 => maximum_length "maximum_length";
    2 => minimum_length "minimum_length";
}

rt::record! {
    PaymentLinkCustomText;
    0 => after_submit "after_submit";
    1 => shipping_address "shipping_address" sensitive;
    2 => submit "submit";
    3 => terms_of_service_acceptance "terms_of_service_acceptance";
}

rt::record! {
    PaymentLinkCustomTextPosition;
    0 => message "message" required;
}

rt::record! {
    PaymentLinkIndividualName;
    0 => enabled "enabled" required;
    1 => optional "optional" required;
}

rt::record! {
    PaymentLinkInvoiceCreation;
    0 => enabled "enabled" required;
    1 => invoice_data "invoice_data";
}

rt::expandable! {
    crate::ExpandPath;
    PaymentLinkInvoiceCreation;
    invoice_data "invoice_data" => PaymentLinkInvoiceSettings;
}

rt::record! {
    PaymentLinkInvoiceSettings;
    0 => account_tax_ids "account_tax_ids";
    1 => custom_fields "custom_fields";
    2 => description "description";
    3 => footer "footer";
    4 => issuer "issuer";
    5 => metadata "metadata";
    6 => rendering_options "rendering_options";
}

rt::expandable! {
    crate::ExpandPath;
    PaymentLinkInvoiceSettings;
    account_tax_ids "account_tax_ids" => TaxId;
    issuer "issuer" => ConnectAccountReference;
}

rt::record! {
    PaymentLinkNameCollection;
    0 => business "business";
    1 => individual "individual";
}

rt::record! {
    PaymentLinkOptionalItem;
    0 => adjustable_quantity "adjustable_quantity";
    1 => price "price" required;
    2 => quantity "quantity" required;
}

rt::record! {
    PaymentLinkOptionalItemAdjustableQuantity;
    0 => enabled "enabled" required;
    1 => maximum "maximum";
    2 => minimum "minimum";
}

rt::record! {
    PaymentLinkPaymentIntentData;
    0 => capture_method "capture_method";
    1 => description "description";
    2 => metadata "metadata" required;
    3 => setup_future_usage "setup_future_usage";
    4 => statement_descriptor "statement_descriptor";
    5 => statement_descriptor_suffix "statement_descriptor_suffix";
    6 => transfer_group "transfer_group";
}

rt::record! {
    PaymentLinkPaymentMethodOptions;
    0 => card "card";
}

rt::record! {
    PaymentLinkPaymentMethodReuseAgreement;
    0 => position "position" required;
}

rt::record! {
    PaymentLinkPhoneNumberCollection;
    0 => enabled "enabled" required;
}

rt::record! {
    PaymentLinkRestrictions;
    0 => completed_sessions "completed_sessions" required;
}

rt::record! {
    PaymentLinkShippingAddressCollection;
    0 => allowed_countries "allowed_countries" required;
}

rt::record! {
    PaymentLinkShippingOption;
    0 => shipping_amount "shipping_amount" required;
    1 => shipping_rate "shipping_rate" required;
}

rt::expandable! {
    crate::ExpandPath;
    PaymentLinkShippingOption;
    shipping_rate "shipping_rate" => ShippingRate;
}

rt::record! {
    PaymentLinkSubscriptionData;
    0 => description "description";
    1 => invoice_settings "invoice_settings" required;
    2 => metadata "metadata" required;
    3 => trial_period_days "trial_period_days";
    4 => trial_settings "trial_settings";
}

rt::expandable! {
    crate::ExpandPath;
    PaymentLinkSubscriptionData;
    invoice_settings "invoice_settings" => PaymentLinkSubscriptionDataInvoiceSettings;
}

rt::record! {
    PaymentLinkSubscriptionDataInvoiceSettings;
    0 => issuer "issuer" required;
}

rt::expandable! {
    crate::ExpandPath;
    PaymentLinkSubscriptionDataInvoiceSettings;
    issuer "issuer" => ConnectAccountReference;
}

rt::record! {
    PaymentLinkTaxIdCollection;
    0 => enabled "enabled" required;
    1 => required "required" required;
}

rt::record! {
    PaymentLinkTransferData;
    0 => amount "amount";
    1 => destination "destination" required;
}

rt::expandable! {
    crate::ExpandPath;
    PaymentLinkTransferData;
    destination "destination" => Account;
}

rt::record! {
    SubscriptionTrialEndBehavior;
    0 => missing_payment_method "missing_payment_method" required;
}

rt::record! {
    SubscriptionTrialSettings;
    0 => end_behavior "end_behavior" required;
}

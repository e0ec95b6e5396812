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

/// An address that anyone can pay at, again and again, without code of yours. Each visit makes a [checkout session](crate::checkout::Session). Deactivate it to stop selling.
///
/// The `payment_link` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_links/object)
///
/// Contract: `#/components/schemas/payment_link`.
///
/// Feature: `payment_links`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct PaymentLink {
    /// Whether customers can pay at its [`url`](Self::url). If false, they read that the link is closed.
    pub active: bool,
    /// What the customer sees after paying.
    pub after_completion: PaymentLinkAfterCompletion,
    /// Whether the customer can enter promotion codes.
    pub allow_promotion_codes: bool,
    /// The Connect application that made it. Null if none did. An id; the object itself when `application` is expanded.
    pub application: Option<rt::Expandable<Application, DeletedApplication>>,
    /// The platform's fee on each payment, in the smallest currency unit. May be null.
    pub application_fee_amount: Option<i64>,
    /// Which percentage of each invoice the platform gets, from 0 to 100 with two decimals. May be null.
    pub application_fee_percent: Option<f64>,
    /// Whether Stripe calculates taxes, for whose account, and how that goes.
    pub automatic_tax: PaymentLinkAutomaticTax,
    /// Whether the billing address is asked for: always (`required`), or only when the payment needs it (`auto`, as it is unless set).
    pub billing_address_collection: BillingAddressCollection,
    /// What the customer is asked to agree to: terms of service, promotional emails, reuse of the payment method. May be null.
    pub consent_collection: Option<Box<PaymentLinkConsentCollection>>,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// What else the customer is asked, up to three fields.
    pub custom_fields: Vec<PaymentLinkCustomFields>,
    /// Your own texts on the payment page, beside certain parts of it.
    pub custom_text: PaymentLinkCustomText,
    /// Whether a [customer](crate::customers::Customer) is made in any case, or only when one is needed. Without one, Stripe groups the payments of a buyer as guest customer. `always` or `if_required`.
    pub customer_creation: CustomerCreation,
    /// Names this object in other calls.
    pub id: rt::Id<PaymentLink>,
    /// What customers read when the link is no longer active. Null for Stripe's own text.
    pub inactive_message: Option<String>,
    /// Whether payments get an invoice, and what it says. Null unless the link takes single payments.
    pub invoice_creation: Option<Box<PaymentLinkInvoiceCreation>>,
    /// What the link sells. Absent unless expanded, [`payment_links.line_items.list`](crate::payment_links::line_items::list()) lists all.
    pub line_items: Option<rt::List<LineItem>>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Whether Stripe sells as merchant of record for you, with taxes, disputes and support (Managed Payments). May be null.
    pub managed_payments: Option<Box<CheckoutSessionManagedPayments>>,
    /// Your own keys and values, which each checkout session of the link gets too.
    pub metadata: rt::Metadata,
    /// Whether the page asks for the customer's own name and that of their business, and whether they must give it.
    pub name_collection: Option<Box<PaymentLinkNameCollection>>,
    /// The connected account that the payment is made for. It is the merchant of record: its name is on the statement, its country decides the fees. An id; the object itself when `on_behalf_of` is expanded. May be null.
    pub on_behalf_of: Option<rt::Expandable<Account>>,
    /// What the customer can add to the order on the page. May be null.
    pub optional_items: Option<Vec<PaymentLinkOptionalItem>>,
    /// What each payment intent of the link is made with. May be null.
    pub payment_intent_data: Option<Box<PaymentLinkPaymentIntentData>>,
    /// Whether a payment method is asked for always, or only if there is something to pay. `always` or `if_required`.
    pub payment_method_collection: PaymentMethodCollection,
    /// Settings that each kind of payment method has for itself. May be null.
    pub payment_method_options: Option<Box<PaymentLinkPaymentMethodOptions>>,
    /// Which kinds of payment method the link takes. Null if your settings in the Dashboard decide.
    pub payment_method_types: Option<Vec<PaymentMethodType>>,
    /// Whether the page asks for a phone number.
    pub phone_number_collection: PaymentLinkPhoneNumberCollection,
    /// How often the link can be paid. May be null.
    pub restrictions: Option<Box<PaymentLinkRestrictions>>,
    /// Which countries goods can be sent to, if the page asks for a shipping address. Null if it doesn't.
    pub shipping_address_collection: Option<Box<PaymentLinkShippingAddressCollection>>,
    /// The ways of shipping that customers can choose from, with what each costs.
    pub shipping_options: Vec<PaymentLinkShippingOption>,
    /// What the button and other texts of the page say, such as `pay` or `donate`. `auto`, `book`, `donate`, `pay` or `subscribe`.
    pub submit_type: SubmitType,
    /// What the subscriptions that the link begins get, such as a trial. Null if it begins none.
    pub subscription_data: Option<Box<PaymentLinkSubscriptionData>>,
    /// Whether the page asks businesses for their tax id, and whether they must give it.
    pub tax_id_collection: PaymentLinkTaxIdCollection,
    /// Which connected account gets the money of each payment, and counts as the seller for tax forms. Null if none does.
    pub transfer_data: Option<Box<PaymentLinkTransferData>>,
    /// The public page where customers pay. Share it as you like.
    pub url: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer sees after paying.
///
/// Contract: `#/components/schemas/payment_links_resource_after_completion`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkAfterCompletion {
    /// What the page says at the end. Only if the type is `hosted_confirmation`.
    pub hosted_confirmation: Option<Box<PaymentLinkCompletionBehaviorConfirmationPage>>,
    /// Where the customer lands after paying, if [`type`](Self::type) is `redirect`.
    pub redirect: Option<Box<PaymentLinkCompletionBehaviorRedirect>>,
    /// What happens after paying: Stripe's page says thanks, or the customer goes to an address. `hosted_confirmation` or `redirect`.
    pub r#type: AfterCompletionType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether Stripe calculates taxes, for whose account, and how that goes.
///
/// Contract: `#/components/schemas/payment_links_resource_automatic_tax`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkAutomaticTax {
    /// Whether Stripe works out the tax from where the customer is.
    pub enabled: bool,
    /// Who owes the tax: your account or a connected one. That account's address and tax registrations count, and the tax shows in its reports. May be null.
    pub liability: Option<Box<ConnectAccountReference>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the customer is asked for the name of their business, and must give it.
///
/// Contract: `#/components/schemas/payment_links_resource_business_name`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkBusinessName {
    /// Whether the page asks for the name of the customer's business.
    pub enabled: bool,
    /// Whether the customer can leave the field empty. They can't unless it is set.
    pub optional: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Settings for card payments.
///
/// Contract: `#/components/schemas/payment_links_resource_card_payment_method_options`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkCardPaymentMethodOptions {
    /// Which cards are refused, such as certain brands. May be null.
    pub restrictions: Option<Box<PaymentLinkCardRestrictions>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which cards are refused, such as certain brands.
///
/// Contract: `#/components/schemas/payment_links_resource_card_restrictions`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkCardRestrictions {
    /// The networks whose cards are turned away. The customer has to take another one. `american_express`, `discover_global_network`, `mastercard` or `visa`.
    pub brands_blocked: Vec<BrandsBlocked>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How many sessions may be completed before the link closes.
///
/// Contract: `#/components/schemas/payment_links_resource_completed_sessions`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkCompletedSessions {
    /// How many sessions were completed so far, of those that count toward the limit.
    pub count: i64,
    /// How many checkout sessions can be completed before the link stops working.
    pub limit: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the page says at the end.
///
/// Contract: `#/components/schemas/payment_links_resource_completion_behavior_confirmation_page`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkCompletionBehaviorConfirmationPage {
    /// What the customer reads when they are done, in place of the default. May be null.
    pub custom_message: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where the customer lands after paying, if `type` is `redirect`.
///
/// Contract: `#/components/schemas/payment_links_resource_completion_behavior_redirect`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkCompletionBehaviorRedirect {
    /// Where the customer goes after paying.
    pub url: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer is asked to agree to: terms of service, promotional emails, reuse of the payment method.
///
/// Contract: `#/components/schemas/payment_links_resource_consent_collection`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkConsentCollection {
    /// Where the page says that the payment method will be used again, if at all. May be null.
    pub payment_method_reuse_agreement: Option<
        Box<PaymentLinkPaymentMethodReuseAgreement>,
    >,
    /// Whether the page asks if the customer wants offers by email. With `auto` it does where local rules call for it. Only in the United States. `auto` or `none`. May be null.
    pub promotions: Option<ConsentCollectionPromotions>,
    /// Whether customers must agree to your terms before they pay (`required`), or are shown no box for it (`none`). May be null.
    pub terms_of_service: Option<TermsOfService>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What else the customer is asked, up to three fields.
///
/// Contract: `#/components/schemas/payment_links_resource_custom_fields`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkCustomFields {
    /// The options of a field that is chosen from a list. Only if the type is `dropdown`.
    pub dropdown: Option<Box<PaymentLinkCustomFieldsDropdown>>,
    /// Your own name for the field, to find the answer by: letters and digits, up to 200.
    pub key: String,
    /// What the customer reads above the field.
    pub label: PaymentLinkCustomFieldsLabel,
    /// What a field for digits takes: how many, and which are filled in.
    pub numeric: Option<Box<PaymentLinkCustomFieldsNumeric>>,
    /// Whether the customer can leave the field empty. They can't unless it is set.
    pub optional: bool,
    /// What the customer typed, and how long it may be. Set if [`type`](Self::type) is `text`.
    pub text: Option<Box<PaymentLinkCustomFieldsText>>,
    /// What the customer can enter: text, digits or a choice of a list. The field of the same name has more. `dropdown`, `numeric` or `text`.
    pub r#type: CustomFieldType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The options of a field that is chosen from a list.
///
/// Contract: `#/components/schemas/payment_links_resource_custom_fields_dropdown`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkCustomFieldsDropdown {
    /// What the field holds when the payment page opens. May be null.
    pub default_value: Option<String>,
    /// What the customer can choose from, up to 200 entries.
    pub options: Vec<PaymentLinkCustomFieldsDropdownOption>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer can choose from, up to 200 entries.
///
/// Contract: `#/components/schemas/payment_links_resource_custom_fields_dropdown_option`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkCustomFieldsDropdownOption {
    /// What the customer reads for this option, in 100 characters at most.
    pub label: String,
    /// Your own key for the option, which the customer doesn't see. Up to 100 letters and digits, and no other option may have it.
    pub value: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer reads above the field.
///
/// Contract: `#/components/schemas/payment_links_resource_custom_fields_label`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkCustomFieldsLabel {
    /// What the customer reads beside the field, up to 50 letters. May be null.
    pub custom: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What a field for digits takes: how many, and which are filled in.
///
/// Contract: `#/components/schemas/payment_links_resource_custom_fields_numeric`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkCustomFieldsNumeric {
    /// What the field holds when the payment page opens. May be null.
    pub default_value: Option<String>,
    /// How many letters or digits the customer may enter at most. May be null.
    pub maximum_length: Option<i64>,
    /// How many letters or digits the customer must enter at least. May be null.
    pub minimum_length: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer typed, and how long it may be.
///
/// Contract: `#/components/schemas/payment_links_resource_custom_fields_text`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkCustomFieldsText {
    /// What the field holds when the payment page opens. May be null.
    pub default_value: Option<String>,
    /// How many letters or digits the customer may enter at most. May be null.
    pub maximum_length: Option<i64>,
    /// How many letters or digits the customer must enter at least. May be null.
    pub minimum_length: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Your own texts on the payment page, beside certain parts of it.
///
/// Contract: `#/components/schemas/payment_links_resource_custom_text`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkCustomText {
    /// Your text below the button that pays. May be null.
    pub after_submit: Option<Box<PaymentLinkCustomTextPosition>>,
    /// A text of yours beside the form for the shipping address. May be null.
    pub shipping_address: Option<Box<PaymentLinkCustomTextPosition>>,
    /// A text of yours beside the button that pays. May be null.
    pub submit: Option<Box<PaymentLinkCustomTextPosition>>,
    /// A text of yours in place of the usual one beside the box for your terms. May be null.
    pub terms_of_service_acceptance: Option<Box<PaymentLinkCustomTextPosition>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A text of your own at one place of the payment page.
///
/// Contract: `#/components/schemas/payment_links_resource_custom_text_position`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkCustomTextPosition {
    /// The text that is shown there, up to 1200 letters.
    pub message: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether and how the page asks for the customer's own name.
///
/// Contract: `#/components/schemas/payment_links_resource_individual_name`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkIndividualName {
    /// Whether the page asks for the customer's own name.
    pub enabled: bool,
    /// Whether the customer can leave the field empty. They can't unless it is set.
    pub optional: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether payments get an invoice, and what it says.
///
/// Contract: `#/components/schemas/payment_links_resource_invoice_creation`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkInvoiceCreation {
    /// Whether a payment also gets an invoice, once it has succeeded.
    pub enabled: bool,
    /// What the invoice says. What isn't set is as on your other invoices. May be null.
    pub invoice_data: Option<Box<PaymentLinkInvoiceSettings>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the invoice says.
///
/// Contract: `#/components/schemas/payment_links_resource_invoice_settings`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkInvoiceSettings {
    /// Your tax ids that are printed on the invoices. Ids; the objects themselves when `account_tax_ids` is expanded. May be null.
    pub account_tax_ids: Option<Vec<rt::Expandable<TaxId, DeletedTaxId>>>,
    /// Your own lines at the top of invoices, up to four, each with a name and a value. May be null.
    pub custom_fields: Option<Vec<InvoiceSettingCustomField>>,
    /// A text above the lines of the invoice. The Dashboard calls it memo. May be null.
    pub description: Option<String>,
    /// A text at the foot of each invoice of the link. May be null.
    pub footer: Option<String>,
    /// The account in whose name and look the invoice is: your own, or a connected one. May be null.
    pub issuer: Option<Box<ConnectAccountReference>>,
    /// Your own keys and values, kept with the object. Stripe doesn't use them. May be null.
    pub metadata: Option<rt::Metadata>,
    /// How the PDF of the invoice looks. May be null.
    pub rendering_options: Option<Box<InvoiceSettingCheckoutRenderingOptions>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the page asks for the customer's own name and that of their business, and whether they must give it.
///
/// Contract: `#/components/schemas/payment_links_resource_name_collection`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkNameCollection {
    /// Whether the customer is asked for the name of their business, and must give it.
    pub business: Option<Box<PaymentLinkBusinessName>>,
    /// Whether and how the page asks for the customer's own name.
    pub individual: Option<Box<PaymentLinkIndividualName>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer can add to the order on the page.
///
/// Contract: `#/components/schemas/payment_links_resource_optional_item`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkOptionalItem {
    /// Whether the customer can change the quantity while paying, and within which bounds. May be null.
    pub adjustable_quantity: Option<Box<PaymentLinkOptionalItemAdjustableQuantity>>,
    /// Id of the [price](crate::prices::Price) of the item.
    pub price: String,
    /// How many the customer buys.
    pub quantity: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the customer can change the quantity while paying, and within which bounds.
///
/// Contract: `#/components/schemas/payment_links_resource_optional_item_adjustable_quantity`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkOptionalItemAdjustableQuantity {
    /// Whether the customer can choose how many they buy.
    pub enabled: bool,
    /// The most of the optional item that the customer can take, 99 unless set, and 999999 at the utmost. May be null.
    pub maximum: Option<i64>,
    /// The least of the optional item that the customer can take, 0 unless set. They can always leave it out. May be null.
    pub minimum: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What each payment intent of the link is made with.
///
/// Contract: `#/components/schemas/payment_links_resource_payment_intent_data`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkPaymentIntentData {
    /// When the money is taken: by itself once it is authorized, or only when you capture it (`manual`). Not all payment methods can be held. `automatic`, `automatic_async` or `manual`. May be null.
    pub capture_method: Option<CaptureMethod>,
    /// A text of your own, kept with the object. Good to show to people. May be null.
    pub description: Option<String>,
    /// Your own keys and values for each payment intent that is made.
    pub metadata: rt::Metadata,
    /// Whether the payment method of each customer is kept for later: for payments with them at hand (`on_session`), or also without (`off_session`). May be null.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What bank statements say of a payment that isn't by card. May be null.
    pub statement_descriptor: Option<String>,
    /// What card statements say of this payment, behind the account's prefix: `RUNCLUB* 5K RACE`. May be null.
    pub statement_descriptor_suffix: Option<String>,
    /// Your name for payments and transfers that belong together, such as an order's number. May be null.
    pub transfer_group: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Settings that each kind of payment method has for itself.
///
/// Contract: `#/components/schemas/payment_links_resource_payment_method_options`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkPaymentMethodOptions {
    /// Settings for card payments. May be null.
    pub card: Option<Box<PaymentLinkCardPaymentMethodOptions>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where the page says that the payment method will be used again, if at all.
///
/// Contract: `#/components/schemas/payment_links_resource_payment_method_reuse_agreement`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkPaymentMethodReuseAgreement {
    /// Whether the page says that the payment method will be used again: where Stripe puts it with `auto`, nowhere with `hidden`.
    pub position: PaymentMethodReuseAgreementPosition,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the page asks for a phone number.
///
/// Contract: `#/components/schemas/payment_links_resource_phone_number_collection`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkPhoneNumberCollection {
    /// Whether the page asks for the customer's phone number.
    pub enabled: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How often the link can be paid.
///
/// Contract: `#/components/schemas/payment_links_resource_restrictions`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkRestrictions {
    /// How many sessions may be completed before the link closes.
    pub completed_sessions: PaymentLinkCompletedSessions,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which countries goods can be sent to, if the page asks for a shipping address.
///
/// Contract: `#/components/schemas/payment_links_resource_shipping_address_collection`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkShippingAddressCollection {
    /// The countries that the customer can have goods sent to, as two-letter codes. Stripe leaves out some, such as `CU` and `IR`.
    pub allowed_countries: Vec<AllowedCountry>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The ways of shipping that customers can choose from, with what each costs.
///
/// Contract: `#/components/schemas/payment_links_resource_shipping_option`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkShippingOption {
    /// What this way of shipping costs, in the smallest currency unit.
    pub shipping_amount: i64,
    /// The shipping rate that the price comes from. An id; the object itself when `shipping_rate` is expanded.
    pub shipping_rate: rt::Expandable<ShippingRate>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the subscriptions that the link begins get, such as a trial.
///
/// Contract: `#/components/schemas/payment_links_resource_subscription_data`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkSubscriptionData {
    /// What the subscription is for. Customers may read it on pages of Stripe and where they approve certain payment methods. May be null.
    pub description: Option<String>,
    /// What the invoices say and how they are paid.
    pub invoice_settings: PaymentLinkSubscriptionDataInvoiceSettings,
    /// Your own keys and values for each subscription that is made.
    pub metadata: rt::Metadata,
    /// How many days the customer has before the first payment. Null if there is no trial.
    pub trial_period_days: Option<i64>,
    /// What happens at the end of a trial if there is no payment method. May be null.
    pub trial_settings: Option<Box<SubscriptionTrialSettings>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the invoices say and how they are paid.
///
/// Contract: `#/components/schemas/payment_links_resource_subscription_data_invoice_settings`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkSubscriptionDataInvoiceSettings {
    /// The account in whose name and look the invoice is: your own, or a connected one.
    pub issuer: ConnectAccountReference,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the page asks businesses for their tax id, and whether they must give it.
///
/// Contract: `#/components/schemas/payment_links_resource_tax_id_collection`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkTaxIdCollection {
    /// Whether the page asks business customers for their tax id.
    pub enabled: bool,
    /// Whether customers must give their tax id, where Stripe supports one (`if_supported`), or may skip it. `if_supported` or `never`.
    pub required: TaxIdCollectionRequired,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which connected account gets the money of each payment, and counts as the seller for tax forms.
///
/// Contract: `#/components/schemas/payment_links_resource_transfer_data`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct PaymentLinkTransferData {
    /// How much of the payment goes to the destination account, in the smallest currency unit. All of it if not set. May be null.
    pub amount: Option<i64>,
    /// The connected account that gets the money once the payment succeeds. An id; the object itself when `destination` is expanded.
    pub destination: rt::Expandable<Account>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What becomes of a subscription sold by the link if there's still no payment method when its free trial is over.
///
/// Contract: `#/components/schemas/subscriptions_trials_resource_end_behavior`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct SubscriptionTrialEndBehavior {
    /// What happens at the end of the trial if there's no payment method: cancel, pause, or make an invoice all the same. `cancel`, `create_invoice` or `pause`.
    pub missing_payment_method: MissingPaymentMethod,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the trial of subscriptions that are sold by the link ends.
///
/// Contract: `#/components/schemas/subscriptions_trials_resource_trial_settings`.
///
/// Feature: `payment_links`.
#[non_exhaustive]
pub struct SubscriptionTrialSettings {
    /// What happens when the trial ends.
    pub end_behavior: SubscriptionTrialEndBehavior,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    PaymentLink;
    const "object" = Str("payment_link");
    0 => active = false "active" required;
    1 => after_completion "after_completion" required;
    2 => allow_promotion_codes = false "allow_promotion_codes" required;
    3 => application = None "application";
    4 => application_fee_amount = None "application_fee_amount";
    5 => application_fee_percent = None "application_fee_percent";
    6 => automatic_tax "automatic_tax" required;
    7 => billing_address_collection "billing_address_collection" required;
    8 => consent_collection = None "consent_collection";
    9 => currency "currency" required;
    10 => custom_fields "custom_fields" required;
    11 => custom_text "custom_text" required;
    12 => customer_creation "customer_creation" required;
    13 => id "id" required;
    14 => inactive_message = None "inactive_message";
    15 => invoice_creation = None "invoice_creation";
    16 => line_items = None "line_items";
    17 => livemode = false "livemode" required;
    18 => managed_payments = None "managed_payments";
    19 => metadata "metadata" required;
    20 => name_collection = None "name_collection";
    21 => on_behalf_of = None "on_behalf_of";
    22 => optional_items = None "optional_items";
    23 => payment_intent_data = None "payment_intent_data";
    24 => payment_method_collection "payment_method_collection" required;
    25 => payment_method_options = None "payment_method_options";
    26 => payment_method_types = None "payment_method_types";
    27 => phone_number_collection "phone_number_collection" required;
    28 => restrictions = None "restrictions";
    29 => shipping_address_collection = None "shipping_address_collection";
    30 => shipping_options "shipping_options" required;
    31 => submit_type "submit_type" required;
    32 => subscription_data = None "subscription_data";
    33 => tax_id_collection "tax_id_collection" required;
    34 => transfer_data = None "transfer_data";
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
    0 => hosted_confirmation = None "hosted_confirmation";
    1 => redirect = None "redirect";
    2 => r#type "type" required;
}

rt::record! {
    PaymentLinkAutomaticTax;
    0 => enabled = false "enabled" required;
    1 => liability = None "liability";
}

rt::expandable! {
    crate::ExpandPath;
    PaymentLinkAutomaticTax;
    liability "liability" => ConnectAccountReference;
}

rt::record! {
    PaymentLinkBusinessName;
    0 => enabled = false "enabled" required;
    1 => optional = false "optional" required;
}

rt::record! {
    PaymentLinkCardPaymentMethodOptions;
    0 => restrictions = None "restrictions";
}

rt::record! {
    PaymentLinkCardRestrictions;
    0 => brands_blocked "brands_blocked" required;
}

rt::record! {
    PaymentLinkCompletedSessions;
    0 => count = 0 "count" required;
    1 => limit = 0 "limit" required;
}

rt::record! {
    PaymentLinkCompletionBehaviorConfirmationPage;
    0 => custom_message = None "custom_message";
}

rt::record! {
    PaymentLinkCompletionBehaviorRedirect;
    0 => url "url" required;
}

rt::record! {
    PaymentLinkConsentCollection;
    0 => payment_method_reuse_agreement = None "payment_method_reuse_agreement";
    1 => promotions = None "promotions";
    2 => terms_of_service = None "terms_of_service";
}

rt::record! {
    PaymentLinkCustomFields;
    0 => dropdown = None "dropdown";
    1 => key "key" required;
    2 => label "label" required;
    3 => numeric = None "numeric";
    4 => optional = false "optional" required;
    5 => text = None "text";
    6 => r#type "type" required;
}

rt::record! {
    PaymentLinkCustomFieldsDropdown;
    0 => default_value = None "default_value";
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
    0 => custom = None "custom";
}

rt::record! {
    PaymentLinkCustomFieldsNumeric;
    0 => default_value = None "default_value";
    1 => maximum_length = None "maximum_length";
    2 => minimum_length = None "minimum_length";
}

rt::record! {
    PaymentLinkCustomFieldsText;
    0 => default_value = None "default_value";
    1 => maximum_length = None "maximum_length";
    2 => minimum_length = None "minimum_length";
}

rt::record! {
    PaymentLinkCustomText;
    0 => after_submit = None "after_submit";
    1 => shipping_address = None "shipping_address" sensitive;
    2 => submit = None "submit";
    3 => terms_of_service_acceptance = None "terms_of_service_acceptance";
}

rt::record! {
    PaymentLinkCustomTextPosition;
    0 => message "message" required;
}

rt::record! {
    PaymentLinkIndividualName;
    0 => enabled = false "enabled" required;
    1 => optional = false "optional" required;
}

rt::record! {
    PaymentLinkInvoiceCreation;
    0 => enabled = false "enabled" required;
    1 => invoice_data = None "invoice_data";
}

rt::expandable! {
    crate::ExpandPath;
    PaymentLinkInvoiceCreation;
    invoice_data "invoice_data" => PaymentLinkInvoiceSettings;
}

rt::record! {
    PaymentLinkInvoiceSettings;
    0 => account_tax_ids = None "account_tax_ids";
    1 => custom_fields = None "custom_fields";
    2 => description = None "description";
    3 => footer = None "footer";
    4 => issuer = None "issuer";
    5 => metadata = None "metadata";
    6 => rendering_options = None "rendering_options";
}

rt::expandable! {
    crate::ExpandPath;
    PaymentLinkInvoiceSettings;
    account_tax_ids "account_tax_ids" => TaxId;
    issuer "issuer" => ConnectAccountReference;
}

rt::record! {
    PaymentLinkNameCollection;
    0 => business = None "business";
    1 => individual = None "individual";
}

rt::record! {
    PaymentLinkOptionalItem;
    0 => adjustable_quantity = None "adjustable_quantity";
    1 => price "price" required;
    2 => quantity = 0 "quantity" required;
}

rt::record! {
    PaymentLinkOptionalItemAdjustableQuantity;
    0 => enabled = false "enabled" required;
    1 => maximum = None "maximum";
    2 => minimum = None "minimum";
}

rt::record! {
    PaymentLinkPaymentIntentData;
    0 => capture_method = None "capture_method";
    1 => description = None "description";
    2 => metadata "metadata" required;
    3 => setup_future_usage = None "setup_future_usage";
    4 => statement_descriptor = None "statement_descriptor";
    5 => statement_descriptor_suffix = None "statement_descriptor_suffix";
    6 => transfer_group = None "transfer_group";
}

rt::record! {
    PaymentLinkPaymentMethodOptions;
    0 => card = None "card";
}

rt::record! {
    PaymentLinkPaymentMethodReuseAgreement;
    0 => position "position" required;
}

rt::record! {
    PaymentLinkPhoneNumberCollection;
    0 => enabled = false "enabled" required;
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
    0 => shipping_amount = 0 "shipping_amount" required;
    1 => shipping_rate "shipping_rate" required;
}

rt::expandable! {
    crate::ExpandPath;
    PaymentLinkShippingOption;
    shipping_rate "shipping_rate" => ShippingRate;
}

rt::record! {
    PaymentLinkSubscriptionData;
    0 => description = None "description";
    1 => invoice_settings "invoice_settings" required;
    2 => metadata "metadata" required;
    3 => trial_period_days = None "trial_period_days";
    4 => trial_settings = None "trial_settings";
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
    0 => enabled = false "enabled" required;
    1 => required "required" required;
}

rt::record! {
    PaymentLinkTransferData;
    0 => amount = None "amount";
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

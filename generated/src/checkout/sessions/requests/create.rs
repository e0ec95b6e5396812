// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a Checkout Session.
///
/// `POST /v1/checkout/sessions`
///
/// Feature: `checkout`.
#[doc(alias = "PostCheckoutSessions")]
#[doc(alias = "postcheckoutsessions")]
pub fn create() -> Create {
    Default::default()
}
/// The request of [`checkout.sessions.create`](create()).
///
/// `POST /v1/checkout/sessions` (`PostCheckoutSessions`).
#[doc(alias = "PostCheckoutSessions")]
#[doc(alias = "postcheckoutsessions")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    adaptive_pricing: Option<Box<crate::params::ManagedPayments>>,
    after_expiration: Option<Box<crate::checkout::sessions::params::AfterExpiration>>,
    allow_promotion_codes: Option<bool>,
    automatic_tax: Option<Box<crate::params::AutomaticTax>>,
    billing_address_collection: Option<crate::types::BillingAddressCollection>,
    branding_settings: Option<Box<crate::checkout::sessions::params::BrandingSettings>>,
    cancel_url: Option<String>,
    client_reference_id: Option<String>,
    consent_collection: Option<Box<crate::params::ConsentCollection>>,
    currency: Option<rt::Currency>,
    custom_fields: Option<Vec<crate::checkout::sessions::params::CustomField>>,
    custom_text: Option<Box<crate::params::CustomText>>,
    customer: Option<rt::Id<crate::customers::Customer>>,
    customer_account: Option<String>,
    customer_creation: Option<crate::types::CustomerCreation>,
    customer_email: Option<String>,
    customer_update: Option<Box<crate::checkout::sessions::params::CustomerUpdate>>,
    discounts: Option<Vec<crate::checkout::sessions::params::Discount>>,
    excluded_payment_method_types: Option<Vec<crate::types::ExcludedPaymentMethodType>>,
    expand: Option<Vec<String>>,
    expires_at: Option<rt::Timestamp>,
    integration_identifier: Option<String>,
    invoice_creation: Option<Box<crate::checkout::sessions::params::InvoiceCreation>>,
    line_items: Option<Vec<crate::checkout::sessions::params::LineItem>>,
    locale: Option<crate::checkout::SessionLocale>,
    managed_payments: Option<Box<crate::params::ManagedPayments>>,
    metadata: Option<rt::Metadata>,
    mode: Option<crate::checkout::SessionMode>,
    name_collection: Option<Box<crate::params::NameCollection>>,
    optional_items: Option<Vec<crate::params::OptionalItem>>,
    origin_context: Option<crate::checkout::SessionOriginContext>,
    payment_intent_data: Option<
        Box<crate::checkout::sessions::params::PaymentIntentData>,
    >,
    payment_method_collection: Option<
        crate::checkout::sessions::params::PaymentMethodCollection,
    >,
    payment_method_configuration: Option<String>,
    payment_method_data: Option<
        Box<crate::checkout::sessions::params::PaymentMethodData>,
    >,
    payment_method_options: Option<
        Box<crate::checkout::sessions::params::PaymentMethodOptions>,
    >,
    payment_method_types: Option<
        Vec<crate::checkout::sessions::params::PaymentMethodType>,
    >,
    permissions: Option<Box<crate::checkout::sessions::params::Permissions>>,
    phone_number_collection: Option<
        Box<crate::checkout::sessions::params::PhoneNumberCollection>,
    >,
    redirect_on_completion: Option<crate::checkout::SessionRedirectOnCompletion>,
    return_url: Option<String>,
    saved_payment_method_options: Option<
        Box<crate::checkout::sessions::params::SavedPaymentMethodOptions>,
    >,
    setup_intent_data: Option<Box<crate::checkout::sessions::params::SetupIntentData>>,
    shipping_address_collection: Option<Box<crate::params::ShippingAddressCollection>>,
    shipping_options: Option<Vec<crate::checkout::sessions::params::ShippingOption>>,
    submit_type: Option<crate::types::SubmitType>,
    subscription_data: Option<Box<crate::checkout::sessions::params::SubscriptionData>>,
    success_url: Option<String>,
    tax_id_collection: Option<Box<crate::params::TaxIdCollection>>,
    ui_mode: Option<crate::checkout::SessionUiMode>,
    wallet_options: Option<Box<crate::checkout::sessions::params::WalletOptions>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Adaptive pricing.
    pub fn adaptive_pricing(mut self, value: crate::params::ManagedPayments) -> Self {
        self.adaptive_pricing = Some(Box::new(value));
        self
    }
    /// After expiration.
    pub fn after_expiration(
        mut self,
        value: crate::checkout::sessions::params::AfterExpiration,
    ) -> Self {
        self.after_expiration = Some(Box::new(value));
        self
    }
    /// Allow promotion codes.
    pub fn allow_promotion_codes(mut self, value: bool) -> Self {
        self.allow_promotion_codes = Some(value);
        self
    }
    /// Automatic tax.
    pub fn automatic_tax(mut self, value: crate::params::AutomaticTax) -> Self {
        self.automatic_tax = Some(Box::new(value));
        self
    }
    /// Billing address collection. `auto` or `required`.
    pub fn billing_address_collection(
        mut self,
        value: crate::types::BillingAddressCollection,
    ) -> Self {
        self.billing_address_collection = Some(value);
        self
    }
    /// Branding settings.
    pub fn branding_settings(
        mut self,
        value: crate::checkout::sessions::params::BrandingSettings,
    ) -> Self {
        self.branding_settings = Some(Box::new(value));
        self
    }
    /// Cancel url.
    pub fn cancel_url(mut self, value: impl Into<String>) -> Self {
        self.cancel_url = Some(value.into());
        self
    }
    /// Client reference id. At most 200 characters.
    pub fn client_reference_id(mut self, value: impl Into<String>) -> Self {
        self.client_reference_id = Some(value.into());
        self
    }
    /// Consent collection.
    pub fn consent_collection(
        mut self,
        value: crate::params::ConsentCollection,
    ) -> Self {
        self.consent_collection = Some(Box::new(value));
        self
    }
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(mut self, value: impl Into<rt::Currency>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Custom fields.
    pub fn custom_fields(
        mut self,
        value: impl IntoIterator<Item = crate::checkout::sessions::params::CustomField>,
    ) -> Self {
        self.custom_fields = Some(value.into_iter().collect());
        self
    }
    /// Custom text.
    pub fn custom_text(mut self, value: crate::params::CustomText) -> Self {
        self.custom_text = Some(Box::new(value));
        self
    }
    /// Customer. At most 5000 characters.
    pub fn customer(
        mut self,
        value: impl Into<rt::Id<crate::customers::Customer>>,
    ) -> Self {
        self.customer = Some(value.into());
        self
    }
    /// Customer account. At most 5000 characters.
    pub fn customer_account(mut self, value: impl Into<String>) -> Self {
        self.customer_account = Some(value.into());
        self
    }
    /// Customer creation. `always` or `if_required`.
    pub fn customer_creation(mut self, value: crate::types::CustomerCreation) -> Self {
        self.customer_creation = Some(value);
        self
    }
    /// Customer email.
    pub fn customer_email(mut self, value: impl Into<String>) -> Self {
        self.customer_email = Some(value.into());
        self
    }
    /// Customer update.
    pub fn customer_update(
        mut self,
        value: crate::checkout::sessions::params::CustomerUpdate,
    ) -> Self {
        self.customer_update = Some(Box::new(value));
        self
    }
    /// Discounts.
    pub fn discounts(
        mut self,
        value: impl IntoIterator<Item = crate::checkout::sessions::params::Discount>,
    ) -> Self {
        self.discounts = Some(value.into_iter().collect());
        self
    }
    /// Excluded payment method types.
    pub fn excluded_payment_method_types(
        mut self,
        value: impl IntoIterator<Item = crate::types::ExcludedPaymentMethodType>,
    ) -> Self {
        self.excluded_payment_method_types = Some(value.into_iter().collect());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expires at, in seconds since 1970.
    pub fn expires_at(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.expires_at = Some(value.into());
        self
    }
    /// Integration identifier. At most 200 characters.
    pub fn integration_identifier(mut self, value: impl Into<String>) -> Self {
        self.integration_identifier = Some(value.into());
        self
    }
    /// Invoice creation.
    pub fn invoice_creation(
        mut self,
        value: crate::checkout::sessions::params::InvoiceCreation,
    ) -> Self {
        self.invoice_creation = Some(Box::new(value));
        self
    }
    /// Line items.
    pub fn line_items(
        mut self,
        value: impl IntoIterator<Item = crate::checkout::sessions::params::LineItem>,
    ) -> Self {
        self.line_items = Some(value.into_iter().collect());
        self
    }
    /// Locale.
    pub fn locale(mut self, value: crate::checkout::SessionLocale) -> Self {
        self.locale = Some(value);
        self
    }
    /// Managed payments.
    pub fn managed_payments(mut self, value: crate::params::ManagedPayments) -> Self {
        self.managed_payments = Some(Box::new(value));
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Mode. `payment`, `setup` or `subscription`.
    pub fn mode(mut self, value: crate::checkout::SessionMode) -> Self {
        self.mode = Some(value);
        self
    }
    /// Name collection.
    pub fn name_collection(mut self, value: crate::params::NameCollection) -> Self {
        self.name_collection = Some(Box::new(value));
        self
    }
    /// Optional items.
    pub fn optional_items(
        mut self,
        value: impl IntoIterator<Item = crate::params::OptionalItem>,
    ) -> Self {
        self.optional_items = Some(value.into_iter().collect());
        self
    }
    /// Origin context. `mobile_app` or `web`.
    pub fn origin_context(
        mut self,
        value: crate::checkout::SessionOriginContext,
    ) -> Self {
        self.origin_context = Some(value);
        self
    }
    /// Payment intent data.
    pub fn payment_intent_data(
        mut self,
        value: crate::checkout::sessions::params::PaymentIntentData,
    ) -> Self {
        self.payment_intent_data = Some(Box::new(value));
        self
    }
    /// Payment method collection. `always` or `if_required`.
    pub fn payment_method_collection(
        mut self,
        value: crate::checkout::sessions::params::PaymentMethodCollection,
    ) -> Self {
        self.payment_method_collection = Some(value);
        self
    }
    /// Payment method configuration. At most 100 characters.
    pub fn payment_method_configuration(mut self, value: impl Into<String>) -> Self {
        self.payment_method_configuration = Some(value.into());
        self
    }
    /// Payment method data.
    pub fn payment_method_data(
        mut self,
        value: crate::checkout::sessions::params::PaymentMethodData,
    ) -> Self {
        self.payment_method_data = Some(Box::new(value));
        self
    }
    /// Payment method options.
    pub fn payment_method_options(
        mut self,
        value: crate::checkout::sessions::params::PaymentMethodOptions,
    ) -> Self {
        self.payment_method_options = Some(Box::new(value));
        self
    }
    /// Payment method types.
    pub fn payment_method_types(
        mut self,
        value: impl IntoIterator<
            Item = crate::checkout::sessions::params::PaymentMethodType,
        >,
    ) -> Self {
        self.payment_method_types = Some(value.into_iter().collect());
        self
    }
    /// Permissions.
    pub fn permissions(
        mut self,
        value: crate::checkout::sessions::params::Permissions,
    ) -> Self {
        self.permissions = Some(Box::new(value));
        self
    }
    /// Phone number collection.
    pub fn phone_number_collection(
        mut self,
        value: crate::checkout::sessions::params::PhoneNumberCollection,
    ) -> Self {
        self.phone_number_collection = Some(Box::new(value));
        self
    }
    /// Redirect on completion. `always`, `if_required` or `never`.
    pub fn redirect_on_completion(
        mut self,
        value: crate::checkout::SessionRedirectOnCompletion,
    ) -> Self {
        self.redirect_on_completion = Some(value);
        self
    }
    /// Return url.
    pub fn return_url(mut self, value: impl Into<String>) -> Self {
        self.return_url = Some(value.into());
        self
    }
    /// Saved payment method options.
    pub fn saved_payment_method_options(
        mut self,
        value: crate::checkout::sessions::params::SavedPaymentMethodOptions,
    ) -> Self {
        self.saved_payment_method_options = Some(Box::new(value));
        self
    }
    /// Setup intent data.
    pub fn setup_intent_data(
        mut self,
        value: crate::checkout::sessions::params::SetupIntentData,
    ) -> Self {
        self.setup_intent_data = Some(Box::new(value));
        self
    }
    /// Shipping address collection.
    pub fn shipping_address_collection(
        mut self,
        value: crate::params::ShippingAddressCollection,
    ) -> Self {
        self.shipping_address_collection = Some(Box::new(value));
        self
    }
    /// Shipping options.
    pub fn shipping_options(
        mut self,
        value: impl IntoIterator<
            Item = crate::checkout::sessions::params::ShippingOption,
        >,
    ) -> Self {
        self.shipping_options = Some(value.into_iter().collect());
        self
    }
    /// Submit type. `auto`, `book`, `donate`, `pay` or `subscribe`.
    pub fn submit_type(mut self, value: crate::types::SubmitType) -> Self {
        self.submit_type = Some(value);
        self
    }
    /// Subscription data.
    pub fn subscription_data(
        mut self,
        value: crate::checkout::sessions::params::SubscriptionData,
    ) -> Self {
        self.subscription_data = Some(Box::new(value));
        self
    }
    /// Success url.
    pub fn success_url(mut self, value: impl Into<String>) -> Self {
        self.success_url = Some(value.into());
        self
    }
    /// Tax id collection.
    pub fn tax_id_collection(mut self, value: crate::params::TaxIdCollection) -> Self {
        self.tax_id_collection = Some(Box::new(value));
        self
    }
    /// Ui mode. `elements`, `embedded_page` or `hosted_page`.
    pub fn ui_mode(mut self, value: crate::checkout::SessionUiMode) -> Self {
        self.ui_mode = Some(value);
        self
    }
    /// Wallet options.
    pub fn wallet_options(
        mut self,
        value: crate::checkout::sessions::params::WalletOptions,
    ) -> Self {
        self.wallet_options = Some(Box::new(value));
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::checkout::Session>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => adaptive_pricing "adaptive_pricing";
    1 => after_expiration "after_expiration";
    2 => allow_promotion_codes "allow_promotion_codes";
    3 => automatic_tax "automatic_tax";
    4 => billing_address_collection "billing_address_collection";
    5 => branding_settings "branding_settings";
    6 => cancel_url "cancel_url";
    7 => client_reference_id "client_reference_id";
    8 => consent_collection "consent_collection";
    9 => currency "currency";
    10 => custom_fields "custom_fields";
    11 => custom_text "custom_text";
    12 => customer "customer";
    13 => customer_account "customer_account";
    14 => customer_creation "customer_creation";
    15 => customer_email "customer_email" sensitive;
    16 => customer_update "customer_update";
    17 => discounts "discounts";
    18 => excluded_payment_method_types "excluded_payment_method_types";
    19 => expand "expand";
    20 => expires_at "expires_at";
    21 => integration_identifier "integration_identifier";
    22 => invoice_creation "invoice_creation";
    23 => line_items "line_items";
    24 => locale "locale";
    25 => managed_payments "managed_payments";
    26 => metadata "metadata";
    27 => mode "mode";
    28 => name_collection "name_collection";
    29 => optional_items "optional_items";
    30 => origin_context "origin_context";
    31 => payment_intent_data "payment_intent_data";
    32 => payment_method_collection "payment_method_collection";
    33 => payment_method_configuration "payment_method_configuration";
    34 => payment_method_data "payment_method_data";
    35 => payment_method_options "payment_method_options";
    36 => payment_method_types "payment_method_types";
    37 => permissions "permissions";
    38 => phone_number_collection "phone_number_collection";
    39 => redirect_on_completion "redirect_on_completion";
    40 => return_url "return_url";
    41 => saved_payment_method_options "saved_payment_method_options";
    42 => setup_intent_data "setup_intent_data";
    43 => shipping_address_collection "shipping_address_collection";
    44 => shipping_options "shipping_options";
    45 => submit_type "submit_type";
    46 => subscription_data "subscription_data";
    47 => success_url "success_url";
    48 => tax_id_collection "tax_id_collection";
    49 => ui_mode "ui_mode";
    50 => wallet_options "wallet_options";
}
rt::request! {
    Create -> crate::checkout::Session;
    "PostCheckoutSessions" Post "/v1/checkout/sessions" Form;
}

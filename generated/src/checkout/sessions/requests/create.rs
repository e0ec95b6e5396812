// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::checkout::BillingAddressCollection;
use crate::checkout::CustomerCreation;
use crate::checkout::OriginContext;
use crate::checkout::PaymentMethodCollection;
use crate::checkout::RedirectOnCompletion;
use crate::checkout::Session;
use crate::checkout::SessionLocale;
use crate::checkout::SessionMode;
use crate::checkout::SubmitType;
use crate::checkout::UiMode;
use crate::checkout::sessions::params::AdaptivePricing;
use crate::checkout::sessions::params::AfterExpiration;
use crate::checkout::sessions::params::AutomaticTax;
use crate::checkout::sessions::params::BrandingSettings;
use crate::checkout::sessions::params::ConsentCollection;
use crate::checkout::sessions::params::CreateLineItem;
use crate::checkout::sessions::params::CustomField;
use crate::checkout::sessions::params::CustomText;
use crate::checkout::sessions::params::CustomerUpdate;
use crate::checkout::sessions::params::Discount;
use crate::checkout::sessions::params::ExcludedPaymentMethodType;
use crate::checkout::sessions::params::InvoiceCreation;
use crate::checkout::sessions::params::ManagedPayments;
use crate::checkout::sessions::params::NameCollection;
use crate::checkout::sessions::params::OptionalItem;
use crate::checkout::sessions::params::PaymentIntentData;
use crate::checkout::sessions::params::PaymentMethodData;
use crate::checkout::sessions::params::PaymentMethodOptions;
use crate::checkout::sessions::params::PaymentMethodType;
use crate::checkout::sessions::params::Permissions;
use crate::checkout::sessions::params::PhoneNumberCollection;
use crate::checkout::sessions::params::SavedPaymentMethodOptions;
use crate::checkout::sessions::params::SetupIntentData;
use crate::checkout::sessions::params::ShippingAddressCollection;
use crate::checkout::sessions::params::ShippingOption;
use crate::checkout::sessions::params::SubscriptionData;
use crate::checkout::sessions::params::TaxIdCollection;
use crate::checkout::sessions::params::WalletOptions;
use crate::customers::Customer;
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
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Adaptive pricing.
    pub fn adaptive_pricing(self, value: AdaptivePricing) -> Self {
        Self(self.0.set::<AdaptivePricing>(0, value), self.1)
    }

    /// After expiration.
    pub fn after_expiration(self, value: AfterExpiration) -> Self {
        Self(self.0.set::<AfterExpiration>(1, value), self.1)
    }

    /// Allow promotion codes.
    pub fn allow_promotion_codes(self, value: bool) -> Self {
        Self(self.0.set::<bool>(2, value), self.1)
    }

    /// Automatic tax.
    pub fn automatic_tax(self, value: AutomaticTax) -> Self {
        Self(self.0.set::<AutomaticTax>(3, value), self.1)
    }

    /// Billing address collection. `auto` or `required`.
    pub fn billing_address_collection(self, value: BillingAddressCollection) -> Self {
        Self(self.0.set::<BillingAddressCollection>(4, value), self.1)
    }

    /// Branding settings.
    pub fn branding_settings(self, value: BrandingSettings) -> Self {
        Self(self.0.set::<BrandingSettings>(5, value), self.1)
    }

    /// Cancel url.
    pub fn cancel_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value), self.1)
    }

    /// Client reference id. At most 200 characters.
    pub fn client_reference_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value), self.1)
    }

    /// Consent collection.
    pub fn consent_collection(self, value: ConsentCollection) -> Self {
        Self(self.0.set::<ConsentCollection>(8, value), self.1)
    }

    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(self, value: impl Into<rt::Currency>) -> Self {
        Self(self.0.set::<rt::Currency>(9, value), self.1)
    }

    /// Custom fields. An empty list says that there are none. A second call replaces the first.
    pub fn custom_fields(self, value: impl IntoIterator<Item = CustomField>) -> Self {
        Self(self.0.set_list::<CustomField>(10, value), self.1)
    }

    /// Custom text.
    pub fn custom_text(self, value: CustomText) -> Self {
        Self(self.0.set::<CustomText>(11, value), self.1)
    }

    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(12, value), self.1)
    }

    /// Customer account. At most 5000 characters.
    pub fn customer_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(13, value), self.1)
    }

    /// Customer creation. `always` or `if_required`.
    pub fn customer_creation(self, value: CustomerCreation) -> Self {
        Self(self.0.set::<CustomerCreation>(14, value), self.1)
    }

    /// Customer email.
    pub fn customer_email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(15, value), self.1)
    }

    /// Customer update.
    pub fn customer_update(self, value: CustomerUpdate) -> Self {
        Self(self.0.set::<CustomerUpdate>(16, value), self.1)
    }

    /// Discounts. An empty list says that there are none. A second call replaces the first.
    pub fn discounts(self, value: impl IntoIterator<Item = Discount>) -> Self {
        Self(self.0.set_list::<Discount>(17, value), self.1)
    }

    /// Excluded payment method types. An empty list says that there are none. A second call replaces the first.
    pub fn excluded_payment_method_types(
        self,
        value: impl IntoIterator<Item = ExcludedPaymentMethodType>,
    ) -> Self {
        Self(self.0.set_list::<ExcludedPaymentMethodType>(18, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(19, value), self.1)
    }

    /// Expires at, in seconds since 1970.
    pub fn expires_at(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(20, value), self.1)
    }

    /// Integration identifier. At most 200 characters.
    pub fn integration_identifier(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(21, value), self.1)
    }

    /// Invoice creation.
    pub fn invoice_creation(self, value: InvoiceCreation) -> Self {
        Self(self.0.set::<InvoiceCreation>(22, value), self.1)
    }

    /// Line items. An empty list says that there are none. A second call replaces the first.
    pub fn line_items(self, value: impl IntoIterator<Item = CreateLineItem>) -> Self {
        Self(self.0.set_list::<CreateLineItem>(23, value), self.1)
    }

    /// Locale.
    pub fn locale(self, value: SessionLocale) -> Self {
        Self(self.0.set::<SessionLocale>(24, value), self.1)
    }

    /// Managed payments.
    pub fn managed_payments(self, value: ManagedPayments) -> Self {
        Self(self.0.set::<ManagedPayments>(25, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(26, value), self.1)
    }

    /// Mode. `payment`, `setup` or `subscription`.
    pub fn mode(self, value: SessionMode) -> Self {
        Self(self.0.set::<SessionMode>(27, value), self.1)
    }

    /// Name collection.
    pub fn name_collection(self, value: NameCollection) -> Self {
        Self(self.0.set::<NameCollection>(28, value), self.1)
    }

    /// Optional items. An empty list says that there are none. A second call replaces the first.
    pub fn optional_items(self, value: impl IntoIterator<Item = OptionalItem>) -> Self {
        Self(self.0.set_list::<OptionalItem>(29, value), self.1)
    }

    /// Origin context. `mobile_app` or `web`.
    pub fn origin_context(self, value: OriginContext) -> Self {
        Self(self.0.set::<OriginContext>(30, value), self.1)
    }

    /// Payment intent data.
    pub fn payment_intent_data(self, value: PaymentIntentData) -> Self {
        Self(self.0.set::<PaymentIntentData>(31, value), self.1)
    }

    /// Payment method collection. `always` or `if_required`.
    pub fn payment_method_collection(self, value: PaymentMethodCollection) -> Self {
        Self(self.0.set::<PaymentMethodCollection>(32, value), self.1)
    }

    /// Payment method configuration. At most 100 characters.
    pub fn payment_method_configuration(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(33, value), self.1)
    }

    /// Payment method data.
    pub fn payment_method_data(self, value: PaymentMethodData) -> Self {
        Self(self.0.set::<PaymentMethodData>(34, value), self.1)
    }

    /// Payment method options.
    pub fn payment_method_options(self, value: PaymentMethodOptions) -> Self {
        Self(self.0.set::<PaymentMethodOptions>(35, value), self.1)
    }

    /// Payment method types. An empty list says that there are none. A second call replaces the first.
    pub fn payment_method_types(
        self,
        value: impl IntoIterator<Item = PaymentMethodType>,
    ) -> Self {
        Self(self.0.set_list::<PaymentMethodType>(36, value), self.1)
    }

    /// Permissions.
    pub fn permissions(self, value: Permissions) -> Self {
        Self(self.0.set::<Permissions>(37, value), self.1)
    }

    /// Phone number collection.
    pub fn phone_number_collection(self, value: PhoneNumberCollection) -> Self {
        Self(self.0.set::<PhoneNumberCollection>(38, value), self.1)
    }

    /// Redirect on completion. `always`, `if_required` or `never`.
    pub fn redirect_on_completion(self, value: RedirectOnCompletion) -> Self {
        Self(self.0.set::<RedirectOnCompletion>(39, value), self.1)
    }

    /// Return url.
    pub fn return_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(40, value), self.1)
    }

    /// Saved payment method options.
    pub fn saved_payment_method_options(self, value: SavedPaymentMethodOptions) -> Self {
        Self(self.0.set::<SavedPaymentMethodOptions>(41, value), self.1)
    }

    /// Setup intent data.
    pub fn setup_intent_data(self, value: SetupIntentData) -> Self {
        Self(self.0.set::<SetupIntentData>(42, value), self.1)
    }

    /// Shipping address collection.
    pub fn shipping_address_collection(self, value: ShippingAddressCollection) -> Self {
        Self(self.0.set::<ShippingAddressCollection>(43, value), self.1)
    }

    /// Shipping options. An empty list says that there are none. A second call replaces the first.
    pub fn shipping_options(
        self,
        value: impl IntoIterator<Item = ShippingOption>,
    ) -> Self {
        Self(self.0.set_list::<ShippingOption>(44, value), self.1)
    }

    /// Submit type. `auto`, `book`, `donate`, `pay` or `subscribe`.
    pub fn submit_type(self, value: SubmitType) -> Self {
        Self(self.0.set::<SubmitType>(45, value), self.1)
    }

    /// Subscription data.
    pub fn subscription_data(self, value: SubscriptionData) -> Self {
        Self(self.0.set::<SubscriptionData>(46, value), self.1)
    }

    /// Success url.
    pub fn success_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(47, value), self.1)
    }

    /// Tax id collection.
    pub fn tax_id_collection(self, value: TaxIdCollection) -> Self {
        Self(self.0.set::<TaxIdCollection>(48, value), self.1)
    }

    /// Ui mode. `elements`, `embedded_page` or `hosted_page`.
    pub fn ui_mode(self, value: UiMode) -> Self {
        Self(self.0.set::<UiMode>(49, value), self.1)
    }

    /// Wallet options.
    pub fn wallet_options(self, value: WalletOptions) -> Self {
        Self(self.0.set::<WalletOptions>(50, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Session>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(19, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Session;
    "PostCheckoutSessions" Post "/v1/checkout/sessions" Form;
    "adaptive_pricing": AdaptivePricing;
    "after_expiration": AfterExpiration;
    "allow_promotion_codes": bool;
    "automatic_tax": AutomaticTax;
    "billing_address_collection": BillingAddressCollection;
    "branding_settings": BrandingSettings;
    "cancel_url": String;
    "client_reference_id": String;
    "consent_collection": ConsentCollection;
    "currency": String;
    "custom_fields": Vec<CustomField>;
    "custom_text": CustomText;
    "customer": String;
    "customer_account": String;
    "customer_creation": CustomerCreation;
    "customer_email" sensitive: String;
    "customer_update": CustomerUpdate;
    "discounts": Vec<Discount>;
    "excluded_payment_method_types": Vec<ExcludedPaymentMethodType>;
    "expand": Vec<String>;
    "expires_at": i64;
    "integration_identifier": String;
    "invoice_creation": InvoiceCreation;
    "line_items": Vec<CreateLineItem>;
    "locale": SessionLocale;
    "managed_payments": ManagedPayments;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "mode": SessionMode;
    "name_collection": NameCollection;
    "optional_items": Vec<OptionalItem>;
    "origin_context": OriginContext;
    "payment_intent_data": PaymentIntentData;
    "payment_method_collection": PaymentMethodCollection;
    "payment_method_configuration": String;
    "payment_method_data": PaymentMethodData;
    "payment_method_options": PaymentMethodOptions;
    "payment_method_types": Vec<PaymentMethodType>;
    "permissions": Permissions;
    "phone_number_collection": PhoneNumberCollection;
    "redirect_on_completion": RedirectOnCompletion;
    "return_url": String;
    "saved_payment_method_options": SavedPaymentMethodOptions;
    "setup_intent_data": SetupIntentData;
    "shipping_address_collection": ShippingAddressCollection;
    "shipping_options": Vec<ShippingOption>;
    "submit_type": SubmitType;
    "subscription_data": SubscriptionData;
    "success_url": String;
    "tax_id_collection": TaxIdCollection;
    "ui_mode": UiMode;
    "wallet_options": WalletOptions;
}

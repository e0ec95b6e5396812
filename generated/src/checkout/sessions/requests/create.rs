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
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);
impl Create {
    /// Adaptive pricing.
    pub fn adaptive_pricing(
        self,
        value: crate::checkout::sessions::params::AdaptivePricing,
    ) -> Self {
        Self(
            self.0.set::<crate::checkout::sessions::params::AdaptivePricing>(0, value),
            self.1,
        )
    }
    /// After expiration.
    pub fn after_expiration(
        self,
        value: crate::checkout::sessions::params::AfterExpiration,
    ) -> Self {
        Self(
            self.0.set::<crate::checkout::sessions::params::AfterExpiration>(1, value),
            self.1,
        )
    }
    /// Allow promotion codes.
    pub fn allow_promotion_codes(self, value: bool) -> Self {
        Self(self.0.set::<bool>(2, value), self.1)
    }
    /// Automatic tax.
    pub fn automatic_tax(
        self,
        value: crate::checkout::sessions::params::AutomaticTax,
    ) -> Self {
        Self(
            self.0.set::<crate::checkout::sessions::params::AutomaticTax>(3, value),
            self.1,
        )
    }
    /// Billing address collection. `auto` or `required`.
    pub fn billing_address_collection(
        self,
        value: crate::checkout::BillingAddressCollection,
    ) -> Self {
        Self(self.0.set::<crate::checkout::BillingAddressCollection>(4, value), self.1)
    }
    /// Branding settings.
    pub fn branding_settings(
        self,
        value: crate::checkout::sessions::params::BrandingSettings,
    ) -> Self {
        Self(
            self.0.set::<crate::checkout::sessions::params::BrandingSettings>(5, value),
            self.1,
        )
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
    pub fn consent_collection(
        self,
        value: crate::checkout::sessions::params::ConsentCollection,
    ) -> Self {
        Self(
            self.0.set::<crate::checkout::sessions::params::ConsentCollection>(8, value),
            self.1,
        )
    }
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(self, value: impl Into<rt::Currency>) -> Self {
        Self(self.0.set::<rt::Currency>(9, value), self.1)
    }
    /// Custom fields.
    pub fn custom_fields(
        self,
        value: impl IntoIterator<Item = crate::checkout::sessions::params::CustomField>,
    ) -> Self {
        Self(
            self.0.set_list::<crate::checkout::sessions::params::CustomField>(10, value),
            self.1,
        )
    }
    /// Custom text.
    pub fn custom_text(
        self,
        value: crate::checkout::sessions::params::CustomText,
    ) -> Self {
        Self(
            self.0.set::<crate::checkout::sessions::params::CustomText>(11, value),
            self.1,
        )
    }
    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<crate::customers::Customer>>) -> Self {
        Self(self.0.set::<rt::Id<crate::customers::Customer>>(12, value), self.1)
    }
    /// Customer account. At most 5000 characters.
    pub fn customer_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(13, value), self.1)
    }
    /// Customer creation. `always` or `if_required`.
    pub fn customer_creation(self, value: crate::checkout::CustomerCreation) -> Self {
        Self(self.0.set::<crate::checkout::CustomerCreation>(14, value), self.1)
    }
    /// Customer email.
    pub fn customer_email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(15, value), self.1)
    }
    /// Customer update.
    pub fn customer_update(
        self,
        value: crate::checkout::sessions::params::CustomerUpdate,
    ) -> Self {
        Self(
            self.0.set::<crate::checkout::sessions::params::CustomerUpdate>(16, value),
            self.1,
        )
    }
    /// Discounts.
    pub fn discounts(
        self,
        value: impl IntoIterator<Item = crate::checkout::sessions::params::Discount>,
    ) -> Self {
        Self(
            self.0.set_list::<crate::checkout::sessions::params::Discount>(17, value),
            self.1,
        )
    }
    /// Excluded payment method types.
    pub fn excluded_payment_method_types(
        self,
        value: impl IntoIterator<
            Item = crate::checkout::sessions::params::ExcludedPaymentMethodType,
        >,
    ) -> Self {
        Self(
            self
                .0
                .set_list::<
                    crate::checkout::sessions::params::ExcludedPaymentMethodType,
                >(18, value),
            self.1,
        )
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
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
    pub fn invoice_creation(
        self,
        value: crate::checkout::sessions::params::InvoiceCreation,
    ) -> Self {
        Self(
            self.0.set::<crate::checkout::sessions::params::InvoiceCreation>(22, value),
            self.1,
        )
    }
    /// Line items.
    pub fn line_items(
        self,
        value: impl IntoIterator<
            Item = crate::checkout::sessions::params::CreateLineItem,
        >,
    ) -> Self {
        Self(
            self
                .0
                .set_list::<
                    crate::checkout::sessions::params::CreateLineItem,
                >(23, value),
            self.1,
        )
    }
    /// Locale.
    pub fn locale(self, value: crate::checkout::SessionLocale) -> Self {
        Self(self.0.set::<crate::checkout::SessionLocale>(24, value), self.1)
    }
    /// Managed payments.
    pub fn managed_payments(
        self,
        value: crate::checkout::sessions::params::ManagedPayments,
    ) -> Self {
        Self(
            self.0.set::<crate::checkout::sessions::params::ManagedPayments>(25, value),
            self.1,
        )
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(26, value), self.1)
    }
    /// Mode. `payment`, `setup` or `subscription`.
    pub fn mode(self, value: crate::checkout::SessionMode) -> Self {
        Self(self.0.set::<crate::checkout::SessionMode>(27, value), self.1)
    }
    /// Name collection.
    pub fn name_collection(
        self,
        value: crate::checkout::sessions::params::NameCollection,
    ) -> Self {
        Self(
            self.0.set::<crate::checkout::sessions::params::NameCollection>(28, value),
            self.1,
        )
    }
    /// Optional items.
    pub fn optional_items(
        self,
        value: impl IntoIterator<Item = crate::checkout::sessions::params::OptionalItem>,
    ) -> Self {
        Self(
            self
                .0
                .set_list::<crate::checkout::sessions::params::OptionalItem>(29, value),
            self.1,
        )
    }
    /// Origin context. `mobile_app` or `web`.
    pub fn origin_context(self, value: crate::checkout::OriginContext) -> Self {
        Self(self.0.set::<crate::checkout::OriginContext>(30, value), self.1)
    }
    /// Payment intent data.
    pub fn payment_intent_data(
        self,
        value: crate::checkout::sessions::params::PaymentIntentData,
    ) -> Self {
        Self(
            self
                .0
                .set::<crate::checkout::sessions::params::PaymentIntentData>(31, value),
            self.1,
        )
    }
    /// Payment method collection. `always` or `if_required`.
    pub fn payment_method_collection(
        self,
        value: crate::checkout::PaymentMethodCollection,
    ) -> Self {
        Self(self.0.set::<crate::checkout::PaymentMethodCollection>(32, value), self.1)
    }
    /// Payment method configuration. At most 100 characters.
    pub fn payment_method_configuration(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(33, value), self.1)
    }
    /// Payment method data.
    pub fn payment_method_data(
        self,
        value: crate::checkout::sessions::params::PaymentMethodData,
    ) -> Self {
        Self(
            self
                .0
                .set::<crate::checkout::sessions::params::PaymentMethodData>(34, value),
            self.1,
        )
    }
    /// Payment method options.
    pub fn payment_method_options(
        self,
        value: crate::checkout::sessions::params::PaymentMethodOptions,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::checkout::sessions::params::PaymentMethodOptions,
                >(35, value),
            self.1,
        )
    }
    /// Payment method types.
    pub fn payment_method_types(
        self,
        value: impl IntoIterator<
            Item = crate::checkout::sessions::params::PaymentMethodType,
        >,
    ) -> Self {
        Self(
            self
                .0
                .set_list::<
                    crate::checkout::sessions::params::PaymentMethodType,
                >(36, value),
            self.1,
        )
    }
    /// Permissions.
    pub fn permissions(
        self,
        value: crate::checkout::sessions::params::Permissions,
    ) -> Self {
        Self(
            self.0.set::<crate::checkout::sessions::params::Permissions>(37, value),
            self.1,
        )
    }
    /// Phone number collection.
    pub fn phone_number_collection(
        self,
        value: crate::checkout::sessions::params::PhoneNumberCollection,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::checkout::sessions::params::PhoneNumberCollection,
                >(38, value),
            self.1,
        )
    }
    /// Redirect on completion. `always`, `if_required` or `never`.
    pub fn redirect_on_completion(
        self,
        value: crate::checkout::RedirectOnCompletion,
    ) -> Self {
        Self(self.0.set::<crate::checkout::RedirectOnCompletion>(39, value), self.1)
    }
    /// Return url.
    pub fn return_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(40, value), self.1)
    }
    /// Saved payment method options.
    pub fn saved_payment_method_options(
        self,
        value: crate::checkout::sessions::params::SavedPaymentMethodOptions,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::checkout::sessions::params::SavedPaymentMethodOptions,
                >(41, value),
            self.1,
        )
    }
    /// Setup intent data.
    pub fn setup_intent_data(
        self,
        value: crate::checkout::sessions::params::SetupIntentData,
    ) -> Self {
        Self(
            self.0.set::<crate::checkout::sessions::params::SetupIntentData>(42, value),
            self.1,
        )
    }
    /// Shipping address collection.
    pub fn shipping_address_collection(
        self,
        value: crate::checkout::sessions::params::ShippingAddressCollection,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::checkout::sessions::params::ShippingAddressCollection,
                >(43, value),
            self.1,
        )
    }
    /// Shipping options.
    pub fn shipping_options(
        self,
        value: impl IntoIterator<
            Item = crate::checkout::sessions::params::ShippingOption,
        >,
    ) -> Self {
        Self(
            self
                .0
                .set_list::<
                    crate::checkout::sessions::params::ShippingOption,
                >(44, value),
            self.1,
        )
    }
    /// Submit type. `auto`, `book`, `donate`, `pay` or `subscribe`.
    pub fn submit_type(self, value: crate::checkout::SubmitType) -> Self {
        Self(self.0.set::<crate::checkout::SubmitType>(45, value), self.1)
    }
    /// Subscription data.
    pub fn subscription_data(
        self,
        value: crate::checkout::sessions::params::SubscriptionData,
    ) -> Self {
        Self(
            self.0.set::<crate::checkout::sessions::params::SubscriptionData>(46, value),
            self.1,
        )
    }
    /// Success url.
    pub fn success_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(47, value), self.1)
    }
    /// Tax id collection.
    pub fn tax_id_collection(
        self,
        value: crate::checkout::sessions::params::TaxIdCollection,
    ) -> Self {
        Self(
            self.0.set::<crate::checkout::sessions::params::TaxIdCollection>(48, value),
            self.1,
        )
    }
    /// Ui mode. `elements`, `embedded_page` or `hosted_page`.
    pub fn ui_mode(self, value: crate::checkout::UiMode) -> Self {
        Self(self.0.set::<crate::checkout::UiMode>(49, value), self.1)
    }
    /// Wallet options.
    pub fn wallet_options(
        self,
        value: crate::checkout::sessions::params::WalletOptions,
    ) -> Self {
        Self(
            self.0.set::<crate::checkout::sessions::params::WalletOptions>(50, value),
            self.1,
        )
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<crate::checkout::Session>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(19, path(Default::default())), self.1)
    }
}
rt::request! {
    Create -> crate::checkout::Session;
    "PostCheckoutSessions" Post "/v1/checkout/sessions" Form;
    "adaptive_pricing": Option<crate::checkout::sessions::params::AdaptivePricing>;
    "after_expiration": Option<crate::checkout::sessions::params::AfterExpiration>;
    "allow_promotion_codes": Option<bool>;
    "automatic_tax": Option<crate::checkout::sessions::params::AutomaticTax>;
    "billing_address_collection": Option<crate::checkout::BillingAddressCollection>;
    "branding_settings": Option<crate::checkout::sessions::params::BrandingSettings>;
    "cancel_url": Option<String>;
    "client_reference_id": Option<String>;
    "consent_collection": Option<crate::checkout::sessions::params::ConsentCollection>;
    "currency": Option<String>;
    "custom_fields": Option<Vec<crate::checkout::sessions::params::CustomField>>;
    "custom_text": Option<crate::checkout::sessions::params::CustomText>;
    "customer": Option<String>;
    "customer_account": Option<String>;
    "customer_creation": Option<crate::checkout::CustomerCreation>;
    "customer_email" sensitive: Option<String>;
    "customer_update": Option<crate::checkout::sessions::params::CustomerUpdate>;
    "discounts": Option<Vec<crate::checkout::sessions::params::Discount>>;
    "excluded_payment_method_types": Option<Vec<crate::checkout::sessions::params::ExcludedPaymentMethodType>>;
    "expand": Option<Vec<String>>;
    "expires_at": Option<i64>;
    "integration_identifier": Option<String>;
    "invoice_creation": Option<crate::checkout::sessions::params::InvoiceCreation>;
    "line_items": Option<Vec<crate::checkout::sessions::params::CreateLineItem>>;
    "locale": Option<crate::checkout::SessionLocale>;
    "managed_payments": Option<crate::checkout::sessions::params::ManagedPayments>;
    "metadata": Option<rt::Metadata>;
    "mode": Option<crate::checkout::SessionMode>;
    "name_collection": Option<crate::checkout::sessions::params::NameCollection>;
    "optional_items": Option<Vec<crate::checkout::sessions::params::OptionalItem>>;
    "origin_context": Option<crate::checkout::OriginContext>;
    "payment_intent_data": Option<crate::checkout::sessions::params::PaymentIntentData>;
    "payment_method_collection": Option<crate::checkout::PaymentMethodCollection>;
    "payment_method_configuration": Option<String>;
    "payment_method_data": Option<crate::checkout::sessions::params::PaymentMethodData>;
    "payment_method_options": Option<crate::checkout::sessions::params::PaymentMethodOptions>;
    "payment_method_types": Option<Vec<crate::checkout::sessions::params::PaymentMethodType>>;
    "permissions": Option<crate::checkout::sessions::params::Permissions>;
    "phone_number_collection": Option<crate::checkout::sessions::params::PhoneNumberCollection>;
    "redirect_on_completion": Option<crate::checkout::RedirectOnCompletion>;
    "return_url": Option<String>;
    "saved_payment_method_options": Option<crate::checkout::sessions::params::SavedPaymentMethodOptions>;
    "setup_intent_data": Option<crate::checkout::sessions::params::SetupIntentData>;
    "shipping_address_collection": Option<crate::checkout::sessions::params::ShippingAddressCollection>;
    "shipping_options": Option<Vec<crate::checkout::sessions::params::ShippingOption>>;
    "submit_type": Option<crate::checkout::SubmitType>;
    "subscription_data": Option<crate::checkout::sessions::params::SubscriptionData>;
    "success_url": Option<String>;
    "tax_id_collection": Option<crate::checkout::sessions::params::TaxIdCollection>;
    "ui_mode": Option<crate::checkout::UiMode>;
    "wallet_options": Option<crate::checkout::sessions::params::WalletOptions>;
}

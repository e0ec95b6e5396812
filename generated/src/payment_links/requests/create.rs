// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a payment link.
///
/// `POST /v1/payment_links`
///
/// - `line_items`, in the body: Line items.
///
/// Feature: `payment_links`.
#[doc(alias = "PostPaymentLinks")]
#[doc(alias = "postpaymentlinks")]
pub fn create(
    line_items: impl IntoIterator<Item = crate::payment_links::params::LineItem>,
) -> Create {
    Create(
        Create::default()
            .0
            .set_list::<crate::payment_links::params::LineItem>(14, line_items),
        rt::RequestOptions::default(),
    )
}
/// The request of [`payment_links.create`](create()).
///
/// `POST /v1/payment_links` (`PostPaymentLinks`).
#[doc(alias = "PostPaymentLinks")]
#[doc(alias = "postpaymentlinks")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);
impl Create {
    /// After completion.
    pub fn after_completion(
        self,
        value: crate::payment_links::params::AfterCompletion,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_links::params::AfterCompletion>(0, value),
            self.1,
        )
    }
    /// Allow promotion codes.
    pub fn allow_promotion_codes(self, value: bool) -> Self {
        Self(self.0.set::<bool>(1, value), self.1)
    }
    /// Application fee amount, in the currency's smallest unit.
    pub fn application_fee_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(2, value), self.1)
    }
    /// Application fee percent.
    pub fn application_fee_percent(self, value: f64) -> Self {
        Self(self.0.set::<f64>(3, value), self.1)
    }
    /// Automatic tax.
    pub fn automatic_tax(self, value: crate::params::AutomaticTax) -> Self {
        Self(self.0.set::<crate::params::AutomaticTax>(4, value), self.1)
    }
    /// Billing address collection. `auto` or `required`.
    pub fn billing_address_collection(
        self,
        value: crate::types::BillingAddressCollection,
    ) -> Self {
        Self(self.0.set::<crate::types::BillingAddressCollection>(5, value), self.1)
    }
    /// Consent collection.
    pub fn consent_collection(self, value: crate::params::ConsentCollection) -> Self {
        Self(self.0.set::<crate::params::ConsentCollection>(6, value), self.1)
    }
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(self, value: impl Into<rt::Currency>) -> Self {
        Self(self.0.set::<rt::Currency>(7, value), self.1)
    }
    /// Custom fields.
    pub fn custom_fields(
        self,
        value: impl IntoIterator<Item = crate::payment_links::params::CustomField>,
    ) -> Self {
        Self(
            self.0.set_list::<crate::payment_links::params::CustomField>(8, value),
            self.1,
        )
    }
    /// Custom text.
    pub fn custom_text(self, value: crate::params::CustomText) -> Self {
        Self(self.0.set::<crate::params::CustomText>(9, value), self.1)
    }
    /// Customer creation. `always` or `if_required`.
    pub fn customer_creation(self, value: crate::types::CustomerCreation) -> Self {
        Self(self.0.set::<crate::types::CustomerCreation>(10, value), self.1)
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(11, value), self.1)
    }
    /// Inactive message. At most 500 characters.
    pub fn inactive_message(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(12, value), self.1)
    }
    /// Invoice creation.
    pub fn invoice_creation(
        self,
        value: crate::payment_links::params::InvoiceCreation,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_links::params::InvoiceCreation>(13, value),
            self.1,
        )
    }
    /// Managed payments.
    pub fn managed_payments(self, value: crate::params::ManagedPayments) -> Self {
        Self(self.0.set::<crate::params::ManagedPayments>(15, value), self.1)
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(16, value), self.1)
    }
    /// Name collection.
    pub fn name_collection(self, value: crate::params::NameCollection) -> Self {
        Self(self.0.set::<crate::params::NameCollection>(17, value), self.1)
    }
    /// On behalf of.
    pub fn on_behalf_of(
        self,
        value: impl Into<rt::Id<crate::accounts::Account>>,
    ) -> Self {
        Self(self.0.set::<rt::Id<crate::accounts::Account>>(18, value), self.1)
    }
    /// Optional items.
    pub fn optional_items(
        self,
        value: impl IntoIterator<Item = crate::params::OptionalItem>,
    ) -> Self {
        Self(self.0.set_list::<crate::params::OptionalItem>(19, value), self.1)
    }
    /// Payment intent data.
    pub fn payment_intent_data(
        self,
        value: crate::payment_links::params::PaymentIntentData,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_links::params::PaymentIntentData>(20, value),
            self.1,
        )
    }
    /// Payment method collection. `always` or `if_required`.
    pub fn payment_method_collection(
        self,
        value: crate::payment_links::PaymentLinkPaymentMethodCollection,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_links::PaymentLinkPaymentMethodCollection,
                >(21, value),
            self.1,
        )
    }
    /// Payment method options.
    pub fn payment_method_options(
        self,
        value: crate::payment_links::params::PaymentMethodOptions,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_links::params::PaymentMethodOptions>(22, value),
            self.1,
        )
    }
    /// Payment method types.
    pub fn payment_method_types(
        self,
        value: impl IntoIterator<
            Item = crate::payment_links::PaymentLinkPaymentMethodType,
        >,
    ) -> Self {
        Self(
            self
                .0
                .set_list::<
                    crate::payment_links::PaymentLinkPaymentMethodType,
                >(23, value),
            self.1,
        )
    }
    /// Phone number collection.
    pub fn phone_number_collection(
        self,
        value: crate::payment_links::params::PhoneNumberCollection,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_links::params::PhoneNumberCollection>(24, value),
            self.1,
        )
    }
    /// Restrictions.
    pub fn restrictions(
        self,
        value: crate::payment_links::params::Restrictions,
    ) -> Self {
        Self(self.0.set::<crate::payment_links::params::Restrictions>(25, value), self.1)
    }
    /// Shipping address collection.
    pub fn shipping_address_collection(
        self,
        value: crate::params::ShippingAddressCollection,
    ) -> Self {
        Self(self.0.set::<crate::params::ShippingAddressCollection>(26, value), self.1)
    }
    /// Shipping options.
    pub fn shipping_options(
        self,
        value: impl IntoIterator<Item = crate::payment_links::params::ShippingOption>,
    ) -> Self {
        Self(
            self.0.set_list::<crate::payment_links::params::ShippingOption>(27, value),
            self.1,
        )
    }
    /// Submit type. `auto`, `book`, `donate`, `pay` or `subscribe`.
    pub fn submit_type(self, value: crate::types::SubmitType) -> Self {
        Self(self.0.set::<crate::types::SubmitType>(28, value), self.1)
    }
    /// Subscription data.
    pub fn subscription_data(
        self,
        value: crate::payment_links::params::SubscriptionData,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_links::params::SubscriptionData>(29, value),
            self.1,
        )
    }
    /// Tax id collection.
    pub fn tax_id_collection(self, value: crate::params::TaxIdCollection) -> Self {
        Self(self.0.set::<crate::params::TaxIdCollection>(30, value), self.1)
    }
    /// Transfer data.
    pub fn transfer_data(
        self,
        value: crate::payment_links::params::TransferData,
    ) -> Self {
        Self(self.0.set::<crate::payment_links::params::TransferData>(31, value), self.1)
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<crate::payment_links::PaymentLink>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(11, path(Default::default())), self.1)
    }
}
rt::request! {
    Create -> crate::payment_links::PaymentLink;
    "PostPaymentLinks" Post "/v1/payment_links" Form;
    "after_completion": Option<crate::payment_links::params::AfterCompletion>;
    "allow_promotion_codes": Option<bool>;
    "application_fee_amount": Option<i64>;
    "application_fee_percent": Option<f64>;
    "automatic_tax": Option<crate::params::AutomaticTax>;
    "billing_address_collection": Option<crate::types::BillingAddressCollection>;
    "consent_collection": Option<crate::params::ConsentCollection>;
    "currency": Option<String>;
    "custom_fields": Option<Vec<crate::payment_links::params::CustomField>>;
    "custom_text": Option<crate::params::CustomText>;
    "customer_creation": Option<crate::types::CustomerCreation>;
    "expand": Option<Vec<String>>;
    "inactive_message": Option<String>;
    "invoice_creation": Option<crate::payment_links::params::InvoiceCreation>;
    "line_items" required: Vec<crate::payment_links::params::LineItem>;
    "managed_payments": Option<crate::params::ManagedPayments>;
    "metadata": Option<rt::Metadata>;
    "name_collection": Option<crate::params::NameCollection>;
    "on_behalf_of": Option<String>;
    "optional_items": Option<Vec<crate::params::OptionalItem>>;
    "payment_intent_data": Option<crate::payment_links::params::PaymentIntentData>;
    "payment_method_collection": Option<crate::payment_links::PaymentLinkPaymentMethodCollection>;
    "payment_method_options": Option<crate::payment_links::params::PaymentMethodOptions>;
    "payment_method_types": Option<Vec<crate::payment_links::PaymentLinkPaymentMethodType>>;
    "phone_number_collection": Option<crate::payment_links::params::PhoneNumberCollection>;
    "restrictions": Option<crate::payment_links::params::Restrictions>;
    "shipping_address_collection": Option<crate::params::ShippingAddressCollection>;
    "shipping_options": Option<Vec<crate::payment_links::params::ShippingOption>>;
    "submit_type": Option<crate::types::SubmitType>;
    "subscription_data": Option<crate::payment_links::params::SubscriptionData>;
    "tax_id_collection": Option<crate::params::TaxIdCollection>;
    "transfer_data": Option<crate::payment_links::params::TransferData>;
}

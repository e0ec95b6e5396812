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
    line_items: impl IntoIterator<Item = crate::payment_links::params::CreateLineItem>,
) -> Create {
    Create(
        Create::default()
            .0
            .set_list::<crate::payment_links::params::CreateLineItem>(0, line_items),
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
            self.0.set::<crate::payment_links::params::AfterCompletion>(1, value),
            self.1,
        )
    }
    /// Allow promotion codes.
    pub fn allow_promotion_codes(self, value: bool) -> Self {
        Self(self.0.set::<bool>(2, value), self.1)
    }
    /// Application fee amount, in the currency's smallest unit.
    pub fn application_fee_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(3, value), self.1)
    }
    /// Application fee percent.
    pub fn application_fee_percent(self, value: f64) -> Self {
        Self(self.0.set::<f64>(4, value), self.1)
    }
    /// Automatic tax.
    pub fn automatic_tax(
        self,
        value: crate::payment_links::params::AutomaticTax,
    ) -> Self {
        Self(self.0.set::<crate::payment_links::params::AutomaticTax>(5, value), self.1)
    }
    /// Billing address collection. `auto` or `required`.
    pub fn billing_address_collection(
        self,
        value: crate::payment_links::BillingAddressCollection,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_links::BillingAddressCollection>(6, value),
            self.1,
        )
    }
    /// Consent collection.
    pub fn consent_collection(
        self,
        value: crate::payment_links::params::ConsentCollection,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_links::params::ConsentCollection>(7, value),
            self.1,
        )
    }
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(self, value: impl Into<rt::Currency>) -> Self {
        Self(self.0.set::<rt::Currency>(8, value), self.1)
    }
    /// Custom fields.
    pub fn custom_fields(
        self,
        value: impl IntoIterator<Item = crate::payment_links::params::CustomField>,
    ) -> Self {
        Self(
            self.0.set_list::<crate::payment_links::params::CustomField>(9, value),
            self.1,
        )
    }
    /// Custom text.
    pub fn custom_text(self, value: crate::payment_links::params::CustomText) -> Self {
        Self(self.0.set::<crate::payment_links::params::CustomText>(10, value), self.1)
    }
    /// Customer creation. `always` or `if_required`.
    pub fn customer_creation(
        self,
        value: crate::payment_links::CustomerCreation,
    ) -> Self {
        Self(self.0.set::<crate::payment_links::CustomerCreation>(11, value), self.1)
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(12, value), self.1)
    }
    /// Inactive message. At most 500 characters.
    pub fn inactive_message(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(13, value), self.1)
    }
    /// Invoice creation.
    pub fn invoice_creation(
        self,
        value: crate::payment_links::params::CreateInvoiceCreation,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_links::params::CreateInvoiceCreation>(14, value),
            self.1,
        )
    }
    /// Managed payments.
    pub fn managed_payments(
        self,
        value: crate::payment_links::params::ManagedPayments,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_links::params::ManagedPayments>(15, value),
            self.1,
        )
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(16, value), self.1)
    }
    /// Name collection.
    pub fn name_collection(
        self,
        value: crate::payment_links::params::NameCollection,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_links::params::NameCollection>(17, value),
            self.1,
        )
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
        value: impl IntoIterator<Item = crate::payment_links::params::OptionalItem>,
    ) -> Self {
        Self(
            self.0.set_list::<crate::payment_links::params::OptionalItem>(19, value),
            self.1,
        )
    }
    /// Payment intent data.
    pub fn payment_intent_data(
        self,
        value: crate::payment_links::params::CreatePaymentIntentData,
    ) -> Self {
        Self(
            self
                .0
                .set::<crate::payment_links::params::CreatePaymentIntentData>(20, value),
            self.1,
        )
    }
    /// Payment method collection. `always` or `if_required`.
    pub fn payment_method_collection(
        self,
        value: crate::payment_links::PaymentMethodCollection,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_links::PaymentMethodCollection>(21, value),
            self.1,
        )
    }
    /// Payment method options.
    pub fn payment_method_options(
        self,
        value: crate::payment_links::params::CreatePaymentMethodOptions,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_links::params::CreatePaymentMethodOptions,
                >(22, value),
            self.1,
        )
    }
    /// Payment method types.
    pub fn payment_method_types(
        self,
        value: impl IntoIterator<Item = crate::payment_links::PaymentMethodType>,
    ) -> Self {
        Self(
            self.0.set_list::<crate::payment_links::PaymentMethodType>(23, value),
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
        value: crate::payment_links::params::ShippingAddressCollection,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::payment_links::params::ShippingAddressCollection,
                >(26, value),
            self.1,
        )
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
    pub fn submit_type(self, value: crate::payment_links::SubmitType) -> Self {
        Self(self.0.set::<crate::payment_links::SubmitType>(28, value), self.1)
    }
    /// Subscription data.
    pub fn subscription_data(
        self,
        value: crate::payment_links::params::CreateSubscriptionData,
    ) -> Self {
        Self(
            self
                .0
                .set::<crate::payment_links::params::CreateSubscriptionData>(29, value),
            self.1,
        )
    }
    /// Tax id collection.
    pub fn tax_id_collection(
        self,
        value: crate::payment_links::params::TaxIdCollection,
    ) -> Self {
        Self(
            self.0.set::<crate::payment_links::params::TaxIdCollection>(30, value),
            self.1,
        )
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
        Self(self.0.push(12, path(Default::default())), self.1)
    }
}
rt::request! {
    Create -> crate::payment_links::PaymentLink;
    "PostPaymentLinks" Post "/v1/payment_links" Form;
    "line_items" required: Vec<crate::payment_links::params::CreateLineItem>;
    "after_completion": Option<crate::payment_links::params::AfterCompletion>;
    "allow_promotion_codes": Option<bool>;
    "application_fee_amount": Option<i64>;
    "application_fee_percent": Option<f64>;
    "automatic_tax": Option<crate::payment_links::params::AutomaticTax>;
    "billing_address_collection": Option<crate::payment_links::BillingAddressCollection>;
    "consent_collection": Option<crate::payment_links::params::ConsentCollection>;
    "currency": Option<String>;
    "custom_fields": Option<Vec<crate::payment_links::params::CustomField>>;
    "custom_text": Option<crate::payment_links::params::CustomText>;
    "customer_creation": Option<crate::payment_links::CustomerCreation>;
    "expand": Option<Vec<String>>;
    "inactive_message": Option<String>;
    "invoice_creation": Option<crate::payment_links::params::CreateInvoiceCreation>;
    "managed_payments": Option<crate::payment_links::params::ManagedPayments>;
    "metadata": Option<rt::Metadata>;
    "name_collection": Option<crate::payment_links::params::NameCollection>;
    "on_behalf_of": Option<String>;
    "optional_items": Option<Vec<crate::payment_links::params::OptionalItem>>;
    "payment_intent_data": Option<crate::payment_links::params::CreatePaymentIntentData>;
    "payment_method_collection": Option<crate::payment_links::PaymentMethodCollection>;
    "payment_method_options": Option<crate::payment_links::params::CreatePaymentMethodOptions>;
    "payment_method_types": Option<Vec<crate::payment_links::PaymentMethodType>>;
    "phone_number_collection": Option<crate::payment_links::params::PhoneNumberCollection>;
    "restrictions": Option<crate::payment_links::params::Restrictions>;
    "shipping_address_collection": Option<crate::payment_links::params::ShippingAddressCollection>;
    "shipping_options": Option<Vec<crate::payment_links::params::ShippingOption>>;
    "submit_type": Option<crate::payment_links::SubmitType>;
    "subscription_data": Option<crate::payment_links::params::CreateSubscriptionData>;
    "tax_id_collection": Option<crate::payment_links::params::TaxIdCollection>;
    "transfer_data": Option<crate::payment_links::params::TransferData>;
}

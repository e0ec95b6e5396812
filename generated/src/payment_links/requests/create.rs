// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::payment_links::BillingAddressCollection;
use crate::payment_links::CustomerCreation;
use crate::payment_links::PaymentLink;
use crate::payment_links::PaymentMethodCollection;
use crate::payment_links::PaymentMethodType;
use crate::payment_links::SubmitType;
use crate::payment_links::params::AfterCompletion;
use crate::payment_links::params::AutomaticTax;
use crate::payment_links::params::ConsentCollection;
use crate::payment_links::params::CreateInvoiceCreation;
use crate::payment_links::params::CreateLineItem;
use crate::payment_links::params::CreatePaymentIntentData;
use crate::payment_links::params::CreatePaymentMethodOptions;
use crate::payment_links::params::CreateSubscriptionData;
use crate::payment_links::params::CustomField;
use crate::payment_links::params::CustomText;
use crate::payment_links::params::ManagedPayments;
use crate::payment_links::params::NameCollection;
use crate::payment_links::params::OptionalItem;
use crate::payment_links::params::PhoneNumberCollection;
use crate::payment_links::params::Restrictions;
use crate::payment_links::params::ShippingAddressCollection;
use crate::payment_links::params::ShippingOption;
use crate::payment_links::params::TaxIdCollection;
use crate::payment_links::params::TransferData;
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
pub fn create(line_items: impl IntoIterator<Item = CreateLineItem>) -> Create {
    Create(
        Create::default().0.set_list::<CreateLineItem>(0, line_items),
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
    pub fn after_completion(self, value: AfterCompletion) -> Self {
        Self(self.0.set::<AfterCompletion>(1, value), self.1)
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
    pub fn automatic_tax(self, value: AutomaticTax) -> Self {
        Self(self.0.set::<AutomaticTax>(5, value), self.1)
    }

    /// Billing address collection. `auto` or `required`.
    pub fn billing_address_collection(self, value: BillingAddressCollection) -> Self {
        Self(self.0.set::<BillingAddressCollection>(6, value), self.1)
    }

    /// Consent collection.
    pub fn consent_collection(self, value: ConsentCollection) -> Self {
        Self(self.0.set::<ConsentCollection>(7, value), self.1)
    }

    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(self, value: impl Into<rt::Currency>) -> Self {
        Self(self.0.set::<rt::Currency>(8, value), self.1)
    }

    /// Custom fields. An empty list says that there are none. A second call replaces the first.
    pub fn custom_fields(self, value: impl IntoIterator<Item = CustomField>) -> Self {
        Self(self.0.set_list::<CustomField>(9, value), self.1)
    }

    /// Custom text.
    pub fn custom_text(self, value: CustomText) -> Self {
        Self(self.0.set::<CustomText>(10, value), self.1)
    }

    /// Customer creation. `always` or `if_required`.
    pub fn customer_creation(self, value: CustomerCreation) -> Self {
        Self(self.0.set::<CustomerCreation>(11, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(12, value), self.1)
    }

    /// Inactive message. At most 500 characters.
    pub fn inactive_message(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(13, value), self.1)
    }

    /// Invoice creation.
    pub fn invoice_creation(self, value: CreateInvoiceCreation) -> Self {
        Self(self.0.set::<CreateInvoiceCreation>(14, value), self.1)
    }

    /// Managed payments.
    pub fn managed_payments(self, value: ManagedPayments) -> Self {
        Self(self.0.set::<ManagedPayments>(15, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(16, value), self.1)
    }

    /// Name collection.
    pub fn name_collection(self, value: NameCollection) -> Self {
        Self(self.0.set::<NameCollection>(17, value), self.1)
    }

    /// On behalf of.
    pub fn on_behalf_of(self, value: impl Into<rt::Id<Account>>) -> Self {
        Self(self.0.set::<rt::Id<Account>>(18, value), self.1)
    }

    /// Optional items. An empty list says that there are none. A second call replaces the first.
    pub fn optional_items(self, value: impl IntoIterator<Item = OptionalItem>) -> Self {
        Self(self.0.set_list::<OptionalItem>(19, value), self.1)
    }

    /// Payment intent data.
    pub fn payment_intent_data(self, value: CreatePaymentIntentData) -> Self {
        Self(self.0.set::<CreatePaymentIntentData>(20, value), self.1)
    }

    /// Payment method collection. `always` or `if_required`.
    pub fn payment_method_collection(self, value: PaymentMethodCollection) -> Self {
        Self(self.0.set::<PaymentMethodCollection>(21, value), self.1)
    }

    /// Payment method options.
    pub fn payment_method_options(self, value: CreatePaymentMethodOptions) -> Self {
        Self(self.0.set::<CreatePaymentMethodOptions>(22, value), self.1)
    }

    /// Payment method types. An empty list says that there are none. A second call replaces the first.
    pub fn payment_method_types(
        self,
        value: impl IntoIterator<Item = PaymentMethodType>,
    ) -> Self {
        Self(self.0.set_list::<PaymentMethodType>(23, value), self.1)
    }

    /// Phone number collection.
    pub fn phone_number_collection(self, value: PhoneNumberCollection) -> Self {
        Self(self.0.set::<PhoneNumberCollection>(24, value), self.1)
    }

    /// Restrictions.
    pub fn restrictions(self, value: Restrictions) -> Self {
        Self(self.0.set::<Restrictions>(25, value), self.1)
    }

    /// Shipping address collection.
    pub fn shipping_address_collection(self, value: ShippingAddressCollection) -> Self {
        Self(self.0.set::<ShippingAddressCollection>(26, value), self.1)
    }

    /// Shipping options. An empty list says that there are none. A second call replaces the first.
    pub fn shipping_options(
        self,
        value: impl IntoIterator<Item = ShippingOption>,
    ) -> Self {
        Self(self.0.set_list::<ShippingOption>(27, value), self.1)
    }

    /// Submit type. `auto`, `book`, `donate`, `pay` or `subscribe`.
    pub fn submit_type(self, value: SubmitType) -> Self {
        Self(self.0.set::<SubmitType>(28, value), self.1)
    }

    /// Subscription data.
    pub fn subscription_data(self, value: CreateSubscriptionData) -> Self {
        Self(self.0.set::<CreateSubscriptionData>(29, value), self.1)
    }

    /// Tax id collection.
    pub fn tax_id_collection(self, value: TaxIdCollection) -> Self {
        Self(self.0.set::<TaxIdCollection>(30, value), self.1)
    }

    /// Transfer data.
    pub fn transfer_data(self, value: TransferData) -> Self {
        Self(self.0.set::<TransferData>(31, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PaymentLink>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(12, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> PaymentLink;
    "PostPaymentLinks" Post "/v1/payment_links" Form;
    "line_items" required: Vec<CreateLineItem>;
    "after_completion": AfterCompletion;
    "allow_promotion_codes": bool;
    "application_fee_amount": i64;
    "application_fee_percent": f64;
    "automatic_tax": AutomaticTax;
    "billing_address_collection": BillingAddressCollection;
    "consent_collection": ConsentCollection;
    "currency": String;
    "custom_fields": Vec<CustomField>;
    "custom_text": CustomText;
    "customer_creation": CustomerCreation;
    "expand": Vec<String>;
    "inactive_message": String;
    "invoice_creation": CreateInvoiceCreation;
    "managed_payments": ManagedPayments;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "name_collection": NameCollection;
    "on_behalf_of": String;
    "optional_items": Vec<OptionalItem>;
    "payment_intent_data": CreatePaymentIntentData;
    "payment_method_collection": PaymentMethodCollection;
    "payment_method_options": CreatePaymentMethodOptions;
    "payment_method_types": Vec<PaymentMethodType>;
    "phone_number_collection": PhoneNumberCollection;
    "restrictions": Restrictions;
    "shipping_address_collection": ShippingAddressCollection;
    "shipping_options": Vec<ShippingOption>;
    "submit_type": SubmitType;
    "subscription_data": CreateSubscriptionData;
    "tax_id_collection": TaxIdCollection;
    "transfer_data": TransferData;
}

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
    Create {
        line_items: line_items.into_iter().collect(),
        ..Default::default()
    }
}
/// The request of [`payment_links.create`](create()).
///
/// `POST /v1/payment_links` (`PostPaymentLinks`).
#[doc(alias = "PostPaymentLinks")]
#[doc(alias = "postpaymentlinks")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    after_completion: Option<Box<crate::payment_links::params::AfterCompletion>>,
    allow_promotion_codes: Option<bool>,
    application_fee_amount: Option<i64>,
    application_fee_percent: Option<f64>,
    automatic_tax: Option<Box<crate::params::AutomaticTax>>,
    billing_address_collection: Option<crate::types::BillingAddressCollection>,
    consent_collection: Option<Box<crate::params::ConsentCollection>>,
    currency: Option<rt::Currency>,
    custom_fields: Option<Vec<crate::payment_links::params::CustomField>>,
    custom_text: Option<Box<crate::params::CustomText>>,
    customer_creation: Option<crate::types::CustomerCreation>,
    expand: Option<Vec<String>>,
    inactive_message: Option<String>,
    invoice_creation: Option<Box<crate::payment_links::params::InvoiceCreation>>,
    line_items: Vec<crate::payment_links::params::LineItem>,
    managed_payments: Option<Box<crate::params::ManagedPayments>>,
    metadata: Option<rt::Metadata>,
    name_collection: Option<Box<crate::params::NameCollection>>,
    on_behalf_of: Option<rt::Id<crate::accounts::Account>>,
    optional_items: Option<Vec<crate::params::OptionalItem>>,
    payment_intent_data: Option<Box<crate::payment_links::params::PaymentIntentData>>,
    payment_method_collection: Option<
        crate::payment_links::PaymentLinkPaymentMethodCollection,
    >,
    payment_method_options: Option<
        Box<crate::payment_links::params::PaymentMethodOptions>,
    >,
    payment_method_types: Option<
        Vec<crate::payment_links::PaymentLinkPaymentMethodType>,
    >,
    phone_number_collection: Option<
        Box<crate::payment_links::params::PhoneNumberCollection>,
    >,
    restrictions: Option<Box<crate::payment_links::params::Restrictions>>,
    shipping_address_collection: Option<Box<crate::params::ShippingAddressCollection>>,
    shipping_options: Option<Vec<crate::payment_links::params::ShippingOption>>,
    submit_type: Option<crate::types::SubmitType>,
    subscription_data: Option<Box<crate::payment_links::params::SubscriptionData>>,
    tax_id_collection: Option<Box<crate::params::TaxIdCollection>>,
    transfer_data: Option<Box<crate::payment_links::params::TransferData>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// After completion.
    pub fn after_completion(
        mut self,
        value: crate::payment_links::params::AfterCompletion,
    ) -> Self {
        self.after_completion = Some(Box::new(value));
        self
    }
    /// Allow promotion codes.
    pub fn allow_promotion_codes(mut self, value: bool) -> Self {
        self.allow_promotion_codes = Some(value);
        self
    }
    /// Application fee amount, in the currency's smallest unit.
    pub fn application_fee_amount(mut self, value: i64) -> Self {
        self.application_fee_amount = Some(value);
        self
    }
    /// Application fee percent.
    pub fn application_fee_percent(mut self, value: f64) -> Self {
        self.application_fee_percent = Some(value);
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
        value: impl IntoIterator<Item = crate::payment_links::params::CustomField>,
    ) -> Self {
        self.custom_fields = Some(value.into_iter().collect());
        self
    }
    /// Custom text.
    pub fn custom_text(mut self, value: crate::params::CustomText) -> Self {
        self.custom_text = Some(Box::new(value));
        self
    }
    /// Customer creation. `always` or `if_required`.
    pub fn customer_creation(mut self, value: crate::types::CustomerCreation) -> Self {
        self.customer_creation = Some(value);
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Inactive message. At most 500 characters.
    pub fn inactive_message(mut self, value: impl Into<String>) -> Self {
        self.inactive_message = Some(value.into());
        self
    }
    /// Invoice creation.
    pub fn invoice_creation(
        mut self,
        value: crate::payment_links::params::InvoiceCreation,
    ) -> Self {
        self.invoice_creation = Some(Box::new(value));
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
    /// Name collection.
    pub fn name_collection(mut self, value: crate::params::NameCollection) -> Self {
        self.name_collection = Some(Box::new(value));
        self
    }
    /// On behalf of.
    pub fn on_behalf_of(
        mut self,
        value: impl Into<rt::Id<crate::accounts::Account>>,
    ) -> Self {
        self.on_behalf_of = Some(value.into());
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
    /// Payment intent data.
    pub fn payment_intent_data(
        mut self,
        value: crate::payment_links::params::PaymentIntentData,
    ) -> Self {
        self.payment_intent_data = Some(Box::new(value));
        self
    }
    /// Payment method collection. `always` or `if_required`.
    pub fn payment_method_collection(
        mut self,
        value: crate::payment_links::PaymentLinkPaymentMethodCollection,
    ) -> Self {
        self.payment_method_collection = Some(value);
        self
    }
    /// Payment method options.
    pub fn payment_method_options(
        mut self,
        value: crate::payment_links::params::PaymentMethodOptions,
    ) -> Self {
        self.payment_method_options = Some(Box::new(value));
        self
    }
    /// Payment method types.
    pub fn payment_method_types(
        mut self,
        value: impl IntoIterator<
            Item = crate::payment_links::PaymentLinkPaymentMethodType,
        >,
    ) -> Self {
        self.payment_method_types = Some(value.into_iter().collect());
        self
    }
    /// Phone number collection.
    pub fn phone_number_collection(
        mut self,
        value: crate::payment_links::params::PhoneNumberCollection,
    ) -> Self {
        self.phone_number_collection = Some(Box::new(value));
        self
    }
    /// Restrictions.
    pub fn restrictions(
        mut self,
        value: crate::payment_links::params::Restrictions,
    ) -> Self {
        self.restrictions = Some(Box::new(value));
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
        value: impl IntoIterator<Item = crate::payment_links::params::ShippingOption>,
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
        value: crate::payment_links::params::SubscriptionData,
    ) -> Self {
        self.subscription_data = Some(Box::new(value));
        self
    }
    /// Tax id collection.
    pub fn tax_id_collection(mut self, value: crate::params::TaxIdCollection) -> Self {
        self.tax_id_collection = Some(Box::new(value));
        self
    }
    /// Transfer data.
    pub fn transfer_data(
        mut self,
        value: crate::payment_links::params::TransferData,
    ) -> Self {
        self.transfer_data = Some(Box::new(value));
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::payment_links::PaymentLink>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => after_completion "after_completion";
    1 => allow_promotion_codes "allow_promotion_codes";
    2 => application_fee_amount "application_fee_amount";
    3 => application_fee_percent "application_fee_percent";
    4 => automatic_tax "automatic_tax";
    5 => billing_address_collection "billing_address_collection";
    6 => consent_collection "consent_collection";
    7 => currency "currency";
    8 => custom_fields "custom_fields";
    9 => custom_text "custom_text";
    10 => customer_creation "customer_creation";
    11 => expand "expand";
    12 => inactive_message "inactive_message";
    13 => invoice_creation "invoice_creation";
    14 => line_items "line_items" required;
    15 => managed_payments "managed_payments";
    16 => metadata "metadata";
    17 => name_collection "name_collection";
    18 => on_behalf_of "on_behalf_of";
    19 => optional_items "optional_items";
    20 => payment_intent_data "payment_intent_data";
    21 => payment_method_collection "payment_method_collection";
    22 => payment_method_options "payment_method_options";
    23 => payment_method_types "payment_method_types";
    24 => phone_number_collection "phone_number_collection";
    25 => restrictions "restrictions";
    26 => shipping_address_collection "shipping_address_collection";
    27 => shipping_options "shipping_options";
    28 => submit_type "submit_type";
    29 => subscription_data "subscription_data";
    30 => tax_id_collection "tax_id_collection";
    31 => transfer_data "transfer_data";
}
rt::request! {
    Create -> crate::payment_links::PaymentLink;
    "PostPaymentLinks" Post "/v1/payment_links" Form;
}

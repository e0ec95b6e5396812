// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a payment link.
///
/// `POST /v1/payment_links/{payment_link}`
///
/// - `payment_link`, in the path: Payment link. At most 5000 characters.
///
/// Feature: `payment_links`.
#[doc(alias = "PostPaymentLinksPaymentLink")]
#[doc(alias = "postpaymentlinkspaymentlink")]
pub fn update(
    payment_link: impl Into<rt::Id<crate::payment_links::PaymentLink>>,
) -> Update {
    Update {
        payment_link: payment_link.into(),
        ..Default::default()
    }
}
/// The request of [`payment_links.update`](update()).
///
/// `POST /v1/payment_links/{payment_link}` (`PostPaymentLinksPaymentLink`).
#[doc(alias = "PostPaymentLinksPaymentLink")]
#[doc(alias = "postpaymentlinkspaymentlink")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    payment_link: rt::Id<crate::payment_links::PaymentLink>,
    active: Option<bool>,
    after_completion: Option<Box<crate::payment_links::params::AfterCompletion>>,
    allow_promotion_codes: Option<bool>,
    automatic_tax: Option<Box<crate::params::AutomaticTax>>,
    billing_address_collection: Option<crate::types::BillingAddressCollection>,
    custom_fields: rt::Clearable<Vec<crate::payment_links::params::CustomField>>,
    custom_text: Option<Box<crate::params::CustomText>>,
    customer_creation: Option<crate::types::CustomerCreation>,
    expand: Option<Vec<String>>,
    inactive_message: rt::Clearable<String>,
    invoice_creation: Option<Box<crate::payment_links::params::InvoiceCreation>>,
    line_items: Option<Vec<crate::payment_links::params::UpdateLineItem>>,
    metadata: Option<rt::Metadata>,
    name_collection: rt::Clearable<Box<crate::params::NameCollection>>,
    optional_items: rt::Clearable<Vec<crate::params::OptionalItem>>,
    payment_intent_data: Option<
        Box<crate::payment_links::params::UpdatePaymentIntentData>,
    >,
    payment_method_collection: Option<
        crate::payment_links::PaymentLinkPaymentMethodCollection,
    >,
    payment_method_options: rt::Clearable<
        Box<crate::payment_links::params::UpdatePaymentMethodOptions>,
    >,
    payment_method_types: rt::Clearable<
        Vec<crate::payment_links::PaymentLinkPaymentMethodType>,
    >,
    phone_number_collection: Option<
        Box<crate::payment_links::params::PhoneNumberCollection>,
    >,
    restrictions: rt::Clearable<Box<crate::payment_links::params::Restrictions>>,
    shipping_address_collection: rt::Clearable<
        Box<crate::params::ShippingAddressCollection>,
    >,
    submit_type: Option<crate::types::SubmitType>,
    subscription_data: Option<Box<crate::payment_links::params::UpdateSubscriptionData>>,
    tax_id_collection: Option<Box<crate::params::TaxIdCollection>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Active.
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
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
    /// Custom fields.
    pub fn custom_fields(
        mut self,
        value: impl IntoIterator<Item = crate::payment_links::params::CustomField>,
    ) -> Self {
        self.custom_fields = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `custom_fields`.
    pub fn clear_custom_fields(mut self) -> Self {
        self.custom_fields = rt::Clearable::Clear;
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
        self.inactive_message = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `inactive_message`.
    pub fn clear_inactive_message(mut self) -> Self {
        self.inactive_message = rt::Clearable::Clear;
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
    /// Line items.
    pub fn line_items(
        mut self,
        value: impl IntoIterator<Item = crate::payment_links::params::UpdateLineItem>,
    ) -> Self {
        self.line_items = Some(value.into_iter().collect());
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
        self.name_collection = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `name_collection`.
    pub fn clear_name_collection(mut self) -> Self {
        self.name_collection = rt::Clearable::Clear;
        self
    }
    /// Optional items.
    pub fn optional_items(
        mut self,
        value: impl IntoIterator<Item = crate::params::OptionalItem>,
    ) -> Self {
        self.optional_items = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `optional_items`.
    pub fn clear_optional_items(mut self) -> Self {
        self.optional_items = rt::Clearable::Clear;
        self
    }
    /// Payment intent data.
    pub fn payment_intent_data(
        mut self,
        value: crate::payment_links::params::UpdatePaymentIntentData,
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
        value: crate::payment_links::params::UpdatePaymentMethodOptions,
    ) -> Self {
        self.payment_method_options = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `payment_method_options`.
    pub fn clear_payment_method_options(mut self) -> Self {
        self.payment_method_options = rt::Clearable::Clear;
        self
    }
    /// Payment method types.
    pub fn payment_method_types(
        mut self,
        value: impl IntoIterator<
            Item = crate::payment_links::PaymentLinkPaymentMethodType,
        >,
    ) -> Self {
        self.payment_method_types = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `payment_method_types`.
    pub fn clear_payment_method_types(mut self) -> Self {
        self.payment_method_types = rt::Clearable::Clear;
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
        self.restrictions = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `restrictions`.
    pub fn clear_restrictions(mut self) -> Self {
        self.restrictions = rt::Clearable::Clear;
        self
    }
    /// Shipping address collection.
    pub fn shipping_address_collection(
        mut self,
        value: crate::params::ShippingAddressCollection,
    ) -> Self {
        self.shipping_address_collection = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `shipping_address_collection`.
    pub fn clear_shipping_address_collection(mut self) -> Self {
        self.shipping_address_collection = rt::Clearable::Clear;
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
        value: crate::payment_links::params::UpdateSubscriptionData,
    ) -> Self {
        self.subscription_data = Some(Box::new(value));
        self
    }
    /// Tax id collection.
    pub fn tax_id_collection(mut self, value: crate::params::TaxIdCollection) -> Self {
        self.tax_id_collection = Some(Box::new(value));
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
    Update;
    0 => payment_link "payment_link" required path;
    1 => active "active";
    2 => after_completion "after_completion";
    3 => allow_promotion_codes "allow_promotion_codes";
    4 => automatic_tax "automatic_tax";
    5 => billing_address_collection "billing_address_collection";
    6 => custom_fields "custom_fields" clearable;
    7 => custom_text "custom_text";
    8 => customer_creation "customer_creation";
    9 => expand "expand";
    10 => inactive_message "inactive_message";
    11 => invoice_creation "invoice_creation";
    12 => line_items "line_items";
    13 => metadata "metadata";
    14 => name_collection "name_collection";
    15 => optional_items "optional_items" clearable;
    16 => payment_intent_data "payment_intent_data";
    17 => payment_method_collection "payment_method_collection";
    18 => payment_method_options "payment_method_options";
    19 => payment_method_types "payment_method_types" clearable;
    20 => phone_number_collection "phone_number_collection";
    21 => restrictions "restrictions";
    22 => shipping_address_collection "shipping_address_collection";
    23 => submit_type "submit_type";
    24 => subscription_data "subscription_data";
    25 => tax_id_collection "tax_id_collection";
}
rt::request! {
    Update -> crate::payment_links::PaymentLink;
    "PostPaymentLinksPaymentLink" Post "/v1/payment_links/{payment_link}" Form;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::params::AccountReference;
use crate::rt;

/// Whether line items on the invoice PDF show prices with the taxes in them or without.
///
/// The values of `invoice_creation.invoice_data.rendering_options.amount_tax_display`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/invoice_creation/properties/invoice_data/properties/rendering_options/anyOf/0/properties/amount_tax_display`.
///
/// Feature: `payment_links`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AmountTaxDisplay {
    /// `exclude_tax`: Line items are shown without tax.
    ExcludeTax,
    /// `include_inclusive_tax`: Line items are shown with inclusive tax in them.
    IncludeInclusiveTax,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Makes an invoice once a single payment has succeeded.
///
/// The parameters of `invoice_creation`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/invoice_creation`.
#[derive(Clone)]
#[must_use]
pub struct CreateInvoiceCreation(rt::Params);

impl CreateInvoiceCreation {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        CreateInvoiceCreation(CreateInvoiceCreation::default().0.set::<bool>(0, enabled))
    }

    /// What the invoice says. What isn't set is as on your other invoices.
    pub fn invoice_data<K>(self, value: impl rt::Maybe<InvoiceData, K>) -> Self {
        Self(self.0.maybe::<InvoiceData, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the invoice says.
///
/// The parameters of `invoice_creation.invoice_data`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/invoice_creation/properties/invoice_data`.
#[derive(Clone)]
#[must_use]
pub struct InvoiceData(rt::Params);

impl InvoiceData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Ids of your tax ids to print on the invoices. An empty list says that there are none. A second call replaces the first.
    pub fn account_tax_ids<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(0, value))
    }

    /// Clears `account_tax_ids`.
    pub fn clear_account_tax_ids(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Your own lines at the top of the invoice, up to four, each with a name and a value. An empty list says that there are none. A second call replaces the first.
    pub fn custom_fields<K>(
        self,
        value: impl rt::MaybeList<InvoiceDataCustomField, K>,
    ) -> Self {
        Self(self.0.maybe_list::<InvoiceDataCustomField, K>(1, value))
    }

    /// Clears `custom_fields`.
    pub fn clear_custom_fields(self) -> Self {
        Self(self.0.clear(1))
    }

    /// A text above the lines of the invoice. The Dashboard calls it memo. At most 1500 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// A text at the foot of the invoice.
    pub fn footer<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// The account in whose name and look the invoice is: your own, or a connected one.
    pub fn issuer<K>(self, value: impl rt::Maybe<AccountReference, K>) -> Self {
        Self(self.0.maybe::<AccountReference, K>(4, value))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(5, value))
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(5))
    }

    /// How the PDF of the invoice looks.
    pub fn rendering_options<K>(
        self,
        value: impl rt::Maybe<RenderingOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<RenderingOptions, K>(6, value))
    }

    /// Clears `rendering_options`.
    pub fn clear_rendering_options(self) -> Self {
        Self(self.0.clear(6))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Your own lines at the top of the invoice, up to four, each with a name and a value.
///
/// The parameters of `invoice_creation.invoice_data.custom_fields[]`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/invoice_creation/properties/invoice_data/properties/custom_fields/anyOf/0/items`.
#[derive(Clone)]
#[must_use]
pub struct InvoiceDataCustomField(rt::Params);

impl InvoiceDataCustomField {
    /// With what is required.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        InvoiceDataCustomField(
            InvoiceDataCustomField::default()
                .0
                .set::<String>(0, name)
                .set::<String>(1, value),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the PDF of the invoice looks.
///
/// The parameters of `invoice_creation.invoice_data.rendering_options`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/invoice_creation/properties/invoice_data/properties/rendering_options/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct RenderingOptions(rt::Params);

impl RenderingOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether line items on the invoice PDF show prices with the taxes in them or without. `exclude_tax` or `include_inclusive_tax`.
    pub fn amount_tax_display<K>(
        self,
        value: impl rt::Maybe<AmountTaxDisplay, K>,
    ) -> Self {
        Self(self.0.maybe::<AmountTaxDisplay, K>(0, value))
    }

    /// Clears `amount_tax_display`.
    pub fn clear_amount_tax_display(self) -> Self {
        Self(self.0.clear(0))
    }

    /// The look of the invoice that the session makes, as an invoice rendering template's id.
    pub fn template<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Makes an invoice once a single payment has succeeded.
///
/// The parameters of `invoice_creation`.
///
/// Contract: `#/paths/~1v1~1payment_links~1{payment_link}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/invoice_creation`.
#[derive(Clone)]
#[must_use]
pub struct UpdateInvoiceCreation(rt::Params);

impl UpdateInvoiceCreation {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        UpdateInvoiceCreation(UpdateInvoiceCreation::default().0.set::<bool>(0, enabled))
    }

    /// What the invoice says. What isn't set is as on your other invoices.
    pub fn invoice_data<K>(self, value: impl rt::Maybe<InvoiceData, K>) -> Self {
        Self(self.0.maybe::<InvoiceData, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::open_enum! {
    AmountTaxDisplay;
    0 => ExcludeTax "exclude_tax";
    1 => IncludeInclusiveTax "include_inclusive_tax";
}

rt::params! {
    CreateInvoiceCreation;
    "enabled" required: bool;
    "invoice_data": InvoiceData;
}

rt::params! {
    InvoiceData;
    "account_tax_ids": rt::Clearable<Vec<String>>;
    "custom_fields": rt::Clearable<Vec<InvoiceDataCustomField>>;
    "description": String;
    "footer": String;
    "issuer": AccountReference;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "rendering_options": rt::Clearable<RenderingOptions>;
}

rt::params! {
    InvoiceDataCustomField;
    "name" required: String;
    "value" required: String;
}

rt::params! {
    RenderingOptions;
    "amount_tax_display": rt::Clearable<AmountTaxDisplay>;
    "template": String;
}

rt::params! {
    UpdateInvoiceCreation;
    "enabled" required: bool;
    "invoice_data": InvoiceData;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::invoices::CollectionMethod;
use crate::invoices::Invoice;
use crate::invoices::params::AutomaticTax;
use crate::invoices::params::CustomField;
use crate::invoices::params::Discount;
use crate::invoices::params::PaymentSettings;
use crate::invoices::params::Rendering;
use crate::invoices::params::ShippingCost;
use crate::invoices::params::ShippingDetails;
use crate::invoices::params::TransferData;
use crate::params::AccountReference;
use crate::payment_methods::PaymentMethod;
use crate::rt;

/// Update an invoice.
///
/// `POST /v1/invoices/{invoice}`
///
/// - `invoice`, in the path: Invoice. At most 5000 characters.
///
/// Feature: `invoices`.
#[doc(alias = "PostInvoicesInvoice")]
#[doc(alias = "postinvoicesinvoice")]
pub fn update(invoice: impl Into<rt::Id<Invoice>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Invoice>>(0, invoice),
        rt::RequestOptions::default(),
    )
}

/// The request of [`invoices.update`](update()).
///
/// `POST /v1/invoices/{invoice}` (`PostInvoicesInvoice`).
#[doc(alias = "PostInvoicesInvoice")]
#[doc(alias = "postinvoicesinvoice")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Account tax ids. An empty list says that there are none. A second call replaces the first.
    pub fn account_tax_ids(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(1, value), self.1)
    }

    /// Clears `account_tax_ids`.
    pub fn clear_account_tax_ids(self) -> Self {
        Self(self.0.clear(1), self.1)
    }

    /// Application fee amount, in the currency's smallest unit.
    pub fn application_fee_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(2, value), self.1)
    }

    /// Auto advance.
    pub fn auto_advance(self, value: bool) -> Self {
        Self(self.0.set::<bool>(3, value), self.1)
    }

    /// Automatic tax.
    pub fn automatic_tax(self, value: AutomaticTax) -> Self {
        Self(self.0.set::<AutomaticTax>(4, value), self.1)
    }

    /// Automatically finalizes at, in seconds since 1970.
    pub fn automatically_finalizes_at(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(5, value), self.1)
    }

    /// Collection method. `charge_automatically` or `send_invoice`.
    pub fn collection_method(self, value: CollectionMethod) -> Self {
        Self(self.0.set::<CollectionMethod>(6, value), self.1)
    }

    /// Custom fields. An empty list says that there are none. A second call replaces the first.
    pub fn custom_fields(self, value: impl IntoIterator<Item = CustomField>) -> Self {
        Self(self.0.set_list::<CustomField>(7, value), self.1)
    }

    /// Clears `custom_fields`.
    pub fn clear_custom_fields(self) -> Self {
        Self(self.0.clear(7), self.1)
    }

    /// Days until due.
    pub fn days_until_due(self, value: i64) -> Self {
        Self(self.0.set::<i64>(8, value), self.1)
    }

    /// Default payment method. At most 5000 characters.
    pub fn default_payment_method(
        self,
        value: impl Into<rt::Id<PaymentMethod>>,
    ) -> Self {
        Self(self.0.set::<rt::Id<PaymentMethod>>(9, value), self.1)
    }

    /// Default source. At most 5000 characters.
    pub fn default_source(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(10, value), self.1)
    }

    /// Clears `default_source`.
    pub fn clear_default_source(self) -> Self {
        Self(self.0.clear(10), self.1)
    }

    /// Default tax rates. An empty list says that there are none. A second call replaces the first.
    pub fn default_tax_rates(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(11, value), self.1)
    }

    /// Clears `default_tax_rates`.
    pub fn clear_default_tax_rates(self) -> Self {
        Self(self.0.clear(11), self.1)
    }

    /// Description. At most 1500 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(12, value), self.1)
    }

    /// Discounts. An empty list says that there are none. A second call replaces the first.
    pub fn discounts(self, value: impl IntoIterator<Item = Discount>) -> Self {
        Self(self.0.set_list::<Discount>(13, value), self.1)
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(13), self.1)
    }

    /// Due date, in seconds since 1970.
    pub fn due_date(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(14, value), self.1)
    }

    /// Effective at, in seconds since 1970.
    pub fn effective_at(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(15, value), self.1)
    }

    /// Clears `effective_at`.
    pub fn clear_effective_at(self) -> Self {
        Self(self.0.clear(15), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(16, value), self.1)
    }

    /// Footer. At most 5000 characters.
    pub fn footer(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(17, value), self.1)
    }

    /// Issuer.
    pub fn issuer(self, value: AccountReference) -> Self {
        Self(self.0.set::<AccountReference>(18, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(19, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(19), self.1)
    }

    /// Number. At most 26 characters.
    pub fn number(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(20, value), self.1)
    }

    /// Clears `number`.
    pub fn clear_number(self) -> Self {
        Self(self.0.clear(20), self.1)
    }

    /// On behalf of.
    pub fn on_behalf_of(self, value: impl Into<rt::Id<Account>>) -> Self {
        Self(self.0.set::<rt::Id<Account>>(21, value), self.1)
    }

    /// Clears `on_behalf_of`.
    pub fn clear_on_behalf_of(self) -> Self {
        Self(self.0.clear(21), self.1)
    }

    /// Payment settings.
    pub fn payment_settings(self, value: PaymentSettings) -> Self {
        Self(self.0.set::<PaymentSettings>(22, value), self.1)
    }

    /// Rendering.
    pub fn rendering(self, value: Rendering) -> Self {
        Self(self.0.set::<Rendering>(23, value), self.1)
    }

    /// Shipping cost.
    pub fn shipping_cost(self, value: ShippingCost) -> Self {
        Self(self.0.set::<ShippingCost>(24, value), self.1)
    }

    /// Clears `shipping_cost`.
    pub fn clear_shipping_cost(self) -> Self {
        Self(self.0.clear(24), self.1)
    }

    /// Shipping details.
    pub fn shipping_details(self, value: ShippingDetails) -> Self {
        Self(self.0.set::<ShippingDetails>(25, value), self.1)
    }

    /// Clears `shipping_details`.
    pub fn clear_shipping_details(self) -> Self {
        Self(self.0.clear(25), self.1)
    }

    /// Statement descriptor. At most 22 characters.
    pub fn statement_descriptor(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(26, value), self.1)
    }

    /// Transfer data.
    pub fn transfer_data(self, value: TransferData) -> Self {
        Self(self.0.set::<TransferData>(27, value), self.1)
    }

    /// Clears `transfer_data`.
    pub fn clear_transfer_data(self) -> Self {
        Self(self.0.clear(27), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Invoice>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(16, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> Invoice;
    "PostInvoicesInvoice" Post "/v1/invoices/{invoice}" Form;
    "invoice" required path: String;
    "account_tax_ids": rt::Clearable<Vec<String>>;
    "application_fee_amount": i64;
    "auto_advance": bool;
    "automatic_tax": AutomaticTax;
    "automatically_finalizes_at": i64;
    "collection_method": CollectionMethod;
    "custom_fields": rt::Clearable<Vec<CustomField>>;
    "days_until_due": i64;
    "default_payment_method": String;
    "default_source": rt::Clearable<String>;
    "default_tax_rates": rt::Clearable<Vec<String>>;
    "description": String;
    "discounts": rt::Clearable<Vec<Discount>>;
    "due_date": i64;
    "effective_at": rt::Clearable<i64>;
    "expand": Vec<String>;
    "footer": String;
    "issuer": AccountReference;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "number" sensitive: rt::Clearable<String>;
    "on_behalf_of": rt::Clearable<String>;
    "payment_settings": PaymentSettings;
    "rendering": Rendering;
    "shipping_cost": rt::Clearable<ShippingCost>;
    "shipping_details": rt::Clearable<ShippingDetails>;
    "statement_descriptor": String;
    "transfer_data": rt::Clearable<TransferData>;
}

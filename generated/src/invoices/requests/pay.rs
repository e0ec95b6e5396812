// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoices::Invoice;
use crate::mandates::Mandate;
use crate::payment_methods::PaymentMethod;
use crate::rt;

/// Pay an invoice.
///
/// `POST /v1/invoices/{invoice}/pay`
///
/// - `invoice`, in the path: Invoice. At most 5000 characters.
///
/// Feature: `invoices`.
#[doc(alias = "PostInvoicesInvoicePay")]
#[doc(alias = "postinvoicesinvoicepay")]
pub fn pay(invoice: impl Into<rt::Id<Invoice>>) -> Pay {
    Pay(
        Pay::default().0.set::<rt::Id<Invoice>>(0, invoice),
        rt::RequestOptions::default(),
    )
}

/// The request of [`invoices.pay`](pay()).
///
/// `POST /v1/invoices/{invoice}/pay` (`PostInvoicesInvoicePay`).
#[doc(alias = "PostInvoicesInvoicePay")]
#[doc(alias = "postinvoicesinvoicepay")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Pay(rt::Params, rt::RequestOptions);

impl Pay {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(1, value), self.1)
    }

    /// Forgive.
    pub fn forgive(self, value: bool) -> Self {
        Self(self.0.set::<bool>(2, value), self.1)
    }

    /// Mandate. At most 5000 characters.
    pub fn mandate(self, value: impl Into<rt::Id<Mandate>>) -> Self {
        Self(self.0.set::<rt::Id<Mandate>>(3, value), self.1)
    }

    /// Clears `mandate`.
    pub fn clear_mandate(self) -> Self {
        Self(self.0.clear(3), self.1)
    }

    /// Off session.
    pub fn off_session(self, value: bool) -> Self {
        Self(self.0.set::<bool>(4, value), self.1)
    }

    /// Paid out of band.
    pub fn paid_out_of_band(self, value: bool) -> Self {
        Self(self.0.set::<bool>(5, value), self.1)
    }

    /// Payment method. At most 5000 characters.
    pub fn payment_method(self, value: impl Into<rt::Id<PaymentMethod>>) -> Self {
        Self(self.0.set::<rt::Id<PaymentMethod>>(6, value), self.1)
    }

    /// Source. At most 5000 characters.
    pub fn source(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Invoice>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    Pay -> Invoice;
    "PostInvoicesInvoicePay" Post "/v1/invoices/{invoice}/pay" Form;
    "invoice" required path: String;
    "expand": Vec<String>;
    "forgive": bool;
    "mandate": rt::Clearable<String>;
    "off_session": bool;
    "paid_out_of_band": bool;
    "payment_method": String;
    "source": String;
}

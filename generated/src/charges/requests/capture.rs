// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::charges::params::CaptureTransferData;
use crate::rt;

/// Capture a payment.
///
/// `POST /v1/charges/{charge}/capture`
///
/// - `charge`, in the path: Charge. At most 5000 characters.
///
/// Feature: `charges`.
#[doc(alias = "PostChargesChargeCapture")]
#[doc(alias = "postchargeschargecapture")]
pub fn capture(charge: impl Into<rt::Id<Charge>>) -> Capture {
    Capture(
        Capture::default().0.set::<rt::Id<Charge>>(0, charge),
        rt::RequestOptions::default(),
    )
}

/// The request of [`charges.capture`](capture()).
///
/// `POST /v1/charges/{charge}/capture` (`PostChargesChargeCapture`).
#[doc(alias = "PostChargesChargeCapture")]
#[doc(alias = "postchargeschargecapture")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Capture(rt::Params, rt::RequestOptions);

impl Capture {
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value), self.1)
    }

    /// Application fee.
    pub fn application_fee(self, value: i64) -> Self {
        Self(self.0.set::<i64>(2, value), self.1)
    }

    /// Application fee amount, in the currency's smallest unit.
    pub fn application_fee_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(4, value), self.1)
    }

    /// Receipt email.
    pub fn receipt_email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value), self.1)
    }

    /// Statement descriptor. At most 22 characters.
    pub fn statement_descriptor(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value), self.1)
    }

    /// Statement descriptor suffix. At most 22 characters.
    pub fn statement_descriptor_suffix(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value), self.1)
    }

    /// Transfer data.
    pub fn transfer_data(self, value: CaptureTransferData) -> Self {
        Self(self.0.set::<CaptureTransferData>(8, value), self.1)
    }

    /// Transfer group.
    pub fn transfer_group(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(9, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Charge>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    Capture -> Charge;
    "PostChargesChargeCapture" Post "/v1/charges/{charge}/capture" Form;
    "charge" required path: String;
    "amount": i64;
    "application_fee": i64;
    "application_fee_amount": i64;
    "expand": Vec<String>;
    "receipt_email" sensitive: String;
    "statement_descriptor": String;
    "statement_descriptor_suffix": String;
    "transfer_data": CaptureTransferData;
    "transfer_group": String;
}

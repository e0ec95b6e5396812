// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
pub fn capture(charge: impl Into<rt::Id<crate::charges::Charge>>) -> Capture {
    Capture {
        charge: charge.into(),
        ..Default::default()
    }
}
/// The request of [`charges.capture`](capture()).
///
/// `POST /v1/charges/{charge}/capture` (`PostChargesChargeCapture`).
#[doc(alias = "PostChargesChargeCapture")]
#[doc(alias = "postchargeschargecapture")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Capture {
    charge: rt::Id<crate::charges::Charge>,
    amount: Option<i64>,
    application_fee: Option<i64>,
    application_fee_amount: Option<i64>,
    expand: Option<Vec<String>>,
    receipt_email: Option<String>,
    statement_descriptor: Option<String>,
    statement_descriptor_suffix: Option<String>,
    transfer_data: Option<Box<crate::charges::params::CaptureTransferData>>,
    transfer_group: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Capture {
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Application fee.
    pub fn application_fee(mut self, value: i64) -> Self {
        self.application_fee = Some(value);
        self
    }
    /// Application fee amount, in the currency's smallest unit.
    pub fn application_fee_amount(mut self, value: i64) -> Self {
        self.application_fee_amount = Some(value);
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Receipt email.
    pub fn receipt_email(mut self, value: impl Into<String>) -> Self {
        self.receipt_email = Some(value.into());
        self
    }
    /// Statement descriptor. At most 22 characters.
    pub fn statement_descriptor(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor = Some(value.into());
        self
    }
    /// Statement descriptor suffix. At most 22 characters.
    pub fn statement_descriptor_suffix(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor_suffix = Some(value.into());
        self
    }
    /// Transfer data.
    pub fn transfer_data(
        mut self,
        value: crate::charges::params::CaptureTransferData,
    ) -> Self {
        self.transfer_data = Some(Box::new(value));
        self
    }
    /// Transfer group.
    pub fn transfer_group(mut self, value: impl Into<String>) -> Self {
        self.transfer_group = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::charges::Charge>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Capture;
    0 => charge "charge" required path;
    1 => amount "amount";
    2 => application_fee "application_fee";
    3 => application_fee_amount "application_fee_amount";
    4 => expand "expand";
    5 => receipt_email "receipt_email" sensitive;
    6 => statement_descriptor "statement_descriptor";
    7 => statement_descriptor_suffix "statement_descriptor_suffix";
    8 => transfer_data "transfer_data";
    9 => transfer_group "transfer_group";
}
rt::request! {
    Capture -> crate::charges::Charge;
    "PostChargesChargeCapture" Post "/v1/charges/{charge}/capture" Form;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Simulate presenting a payment method.
///
/// `POST /v1/test_helpers/terminal/readers/{reader}/present_payment_method`
///
/// - `reader`, in the path: Reader. At most 5000 characters.
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersTerminalReadersReaderPresentPaymentMethod")]
#[doc(alias = "posttesthelpersterminalreadersreaderpresentpaymentmethod")]
pub fn present_payment_method(reader: impl Into<String>) -> PresentPaymentMethod {
    PresentPaymentMethod {
        reader: reader.into(),
        ..Default::default()
    }
}
/// The request of [`test_helpers.terminal.readers.present_payment_method`](present_payment_method()).
///
/// `POST /v1/test_helpers/terminal/readers/{reader}/present_payment_method` (`PostTestHelpersTerminalReadersReaderPresentPaymentMethod`).
#[doc(alias = "PostTestHelpersTerminalReadersReaderPresentPaymentMethod")]
#[doc(alias = "posttesthelpersterminalreadersreaderpresentpaymentmethod")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct PresentPaymentMethod {
    reader: String,
    amount_tip: Option<i64>,
    card: Option<Box<crate::test_helpers::terminal::readers::params::Card>>,
    card_present: Option<
        Box<crate::test_helpers::terminal::readers::params::CardPresent>,
    >,
    expand: Option<Vec<String>>,
    interac_present: Option<
        Box<crate::test_helpers::terminal::readers::params::InteracPresent>,
    >,
    r#type: Option<crate::test_helpers::terminal::readers::params::Type>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl PresentPaymentMethod {
    /// Amount tip, in the currency's smallest unit.
    pub fn amount_tip(mut self, value: i64) -> Self {
        self.amount_tip = Some(value);
        self
    }
    /// Card.
    pub fn card(
        mut self,
        value: crate::test_helpers::terminal::readers::params::Card,
    ) -> Self {
        self.card = Some(Box::new(value));
        self
    }
    /// Card present.
    pub fn card_present(
        mut self,
        value: crate::test_helpers::terminal::readers::params::CardPresent,
    ) -> Self {
        self.card_present = Some(Box::new(value));
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Interac present.
    pub fn interac_present(
        mut self,
        value: crate::test_helpers::terminal::readers::params::InteracPresent,
    ) -> Self {
        self.interac_present = Some(Box::new(value));
        self
    }
    /// Type. `card`, `card_present` or `interac_present`.
    pub fn r#type(
        mut self,
        value: crate::test_helpers::terminal::readers::params::Type,
    ) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::terminal::Reader>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    PresentPaymentMethod;
    0 => reader "reader" required path;
    1 => amount_tip "amount_tip";
    2 => card "card";
    3 => card_present "card_present";
    4 => expand "expand";
    5 => interac_present "interac_present";
    6 => r#type "type";
}
rt::request! {
    PresentPaymentMethod -> crate::terminal::Reader;
    "PostTestHelpersTerminalReadersReaderPresentPaymentMethod" Post "/v1/test_helpers/terminal/readers/{reader}/present_payment_method" Form;
}

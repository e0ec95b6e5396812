// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List all cardholders.
///
/// `GET /v1/issuing/cardholders`
///
/// Feature: `issuing`.
#[doc(alias = "GetIssuingCardholders")]
#[doc(alias = "getissuingcardholders")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`issuing.cardholders.list`](list()).
///
/// `GET /v1/issuing/cardholders` (`GetIssuingCardholders`).
#[doc(alias = "GetIssuingCardholders")]
#[doc(alias = "getissuingcardholders")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    created: Option<crate::issuing::cardholders::params::Created>,
    email: Option<String>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    phone_number: Option<String>,
    starting_after: Option<String>,
    status: Option<crate::issuing::CardholderStatus>,
    r#type: Option<crate::issuing::cardholders::params::Type>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Created.
    pub fn created(
        mut self,
        value: impl Into<crate::issuing::cardholders::params::Created>,
    ) -> Self {
        self.created = Some(value.into());
        self
    }
    /// Email.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Ending before. At most 5000 characters.
    pub fn ending_before(mut self, value: impl Into<String>) -> Self {
        self.ending_before = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Limit.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Phone number.
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
    /// Status. `active`, `blocked` or `inactive`.
    pub fn status(mut self, value: crate::issuing::CardholderStatus) -> Self {
        self.status = Some(value);
        self
    }
    /// Type. `company` or `individual`.
    pub fn r#type(mut self, value: crate::issuing::cardholders::params::Type) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::issuing::Cardholder>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => created "created" query;
    1 => email "email" sensitive query;
    2 => ending_before "ending_before" query;
    3 => expand "expand" query;
    4 => limit "limit" query;
    5 => phone_number "phone_number" sensitive query;
    6 => starting_after "starting_after" query;
    7 => status "status" query;
    8 => r#type "type" query;
}
rt::request! {
    List -> rt::List<crate::issuing::Cardholder>;
    "GetIssuingCardholders" Get "/v1/issuing/cardholders" Query;
}
rt::list! {
    List -> crate::issuing::Cardholder;
}

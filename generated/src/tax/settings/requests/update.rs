// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update settings.
///
/// `POST /v1/tax/settings`
///
/// Feature: `tax`.
#[doc(alias = "PostTaxSettings")]
#[doc(alias = "posttaxsettings")]
pub fn update() -> Update {
    Default::default()
}
/// The request of [`tax.settings.update`](update()).
///
/// `POST /v1/tax/settings` (`PostTaxSettings`).
#[doc(alias = "PostTaxSettings")]
#[doc(alias = "posttaxsettings")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    defaults: Option<Box<crate::tax::settings::params::Defaults>>,
    expand: Option<Vec<String>>,
    head_office: Option<Box<crate::tax::settings::params::HeadOffice>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Defaults.
    pub fn defaults(mut self, value: crate::tax::settings::params::Defaults) -> Self {
        self.defaults = Some(Box::new(value));
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Head office.
    pub fn head_office(
        mut self,
        value: crate::tax::settings::params::HeadOffice,
    ) -> Self {
        self.head_office = Some(Box::new(value));
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::tax::Settings>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => defaults "defaults";
    1 => expand "expand";
    2 => head_office "head_office";
}
rt::request! {
    Update -> crate::tax::Settings;
    "PostTaxSettings" Post "/v1/tax/settings" Form;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Hand-off a SetupIntent to a Reader.
///
/// `POST /v1/terminal/readers/{reader}/process_setup_intent`
///
/// - `reader`, in the path: Reader. At most 5000 characters.
/// - `allow_redisplay`, in the body: Allow redisplay. `always`, `limited` or `unspecified`.
/// - `setup_intent`, in the body: Setup intent. At most 5000 characters.
///
/// Feature: `terminal`.
#[doc(alias = "PostTerminalReadersReaderProcessSetupIntent")]
#[doc(alias = "postterminalreadersreaderprocesssetupintent")]
pub fn process_setup_intent(
    reader: impl Into<rt::Id<crate::terminal::Reader>>,
    allow_redisplay: crate::types::AllowRedisplay,
    setup_intent: impl Into<rt::Id<crate::setup_intents::SetupIntent>>,
) -> ProcessSetupIntent {
    ProcessSetupIntent {
        reader: reader.into(),
        allow_redisplay,
        setup_intent: setup_intent.into(),
        ..Default::default()
    }
}
/// The request of [`terminal.readers.process_setup_intent`](process_setup_intent()).
///
/// `POST /v1/terminal/readers/{reader}/process_setup_intent` (`PostTerminalReadersReaderProcessSetupIntent`).
#[doc(alias = "PostTerminalReadersReaderProcessSetupIntent")]
#[doc(alias = "postterminalreadersreaderprocesssetupintent")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProcessSetupIntent {
    reader: rt::Id<crate::terminal::Reader>,
    allow_redisplay: crate::types::AllowRedisplay,
    expand: Option<Vec<String>>,
    process_config: Option<Box<crate::terminal::readers::params::ProcessConfig>>,
    setup_intent: rt::Id<crate::setup_intents::SetupIntent>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl ProcessSetupIntent {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Process config.
    pub fn process_config(
        mut self,
        value: crate::terminal::readers::params::ProcessConfig,
    ) -> Self {
        self.process_config = Some(Box::new(value));
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
    ProcessSetupIntent;
    0 => reader "reader" required path;
    1 => allow_redisplay "allow_redisplay" required;
    2 => expand "expand";
    3 => process_config "process_config";
    4 => setup_intent "setup_intent" required;
}
rt::request! {
    ProcessSetupIntent -> crate::terminal::Reader;
    "PostTerminalReadersReaderProcessSetupIntent" Post "/v1/terminal/readers/{reader}/process_setup_intent" Form;
}

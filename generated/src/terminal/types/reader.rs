// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::payment_intents::PaymentIntent;
use crate::payment_methods::PaymentMethod;
use crate::refunds::Refund;
use crate::rt;
use crate::setup_intents::SetupIntent;
use crate::terminal::ChoiceStyle;
use crate::terminal::DefaultValue;
use crate::terminal::DeviceType;
use crate::terminal::InputType;
use crate::terminal::Location;
use crate::types::ApiErrors;

/// What is left of a deleted `terminal.reader`.
///
/// Contract: `#/components/schemas/deleted_terminal.reader`.
///
/// Feature: `terminal`.
#[cfg(feature = "terminal")]
#[derive(Default)]
#[non_exhaustive]
pub struct DeletedReader {
    /// Device type.
    pub device_type: DeviceType,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Reader>,
    /// Serial number. At most 5000 characters.
    pub serial_number: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `terminal.reader` object.
///
/// Contract: `#/components/schemas/terminal.reader`.
#[derive(Default)]
#[non_exhaustive]
pub struct Reader {
    /// Action. May be null.
    pub action: Option<Box<ReaderAction>>,
    /// Device sw version. At most 5000 characters. May be null.
    pub device_sw_version: Option<String>,
    /// Device type.
    pub device_type: DeviceType,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Reader>,
    /// Ip address. At most 5000 characters. May be null.
    pub ip_address: Option<String>,
    /// Label. At most 5000 characters.
    pub label: String,
    /// Last seen at, in seconds since 1970. May be null.
    pub last_seen_at: Option<rt::Timestamp>,
    /// Livemode.
    pub livemode: bool,
    /// Location. An id; the object itself when `location` is expanded. May be null.
    pub location: Option<rt::Expandable<Location>>,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Serial number. At most 5000 characters.
    pub serial_number: String,
    /// Status. `offline` or `online`. May be null.
    pub status: Option<ReaderStatus>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal reader reader resource reader action.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_reader_action`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReaderAction {
    /// Api error. May be null.
    pub api_error: Option<Box<ApiErrors>>,
    /// Collect inputs.
    pub collect_inputs: Option<Box<ReaderCollectInputsAction>>,
    /// Collect payment method.
    pub collect_payment_method: Option<Box<ReaderCollectPaymentMethodAction>>,
    /// Confirm payment intent.
    pub confirm_payment_intent: Option<Box<ReaderConfirmPaymentIntentAction>>,
    /// Failure code. At most 5000 characters. May be null.
    pub failure_code: Option<String>,
    /// Failure message. At most 5000 characters. May be null.
    pub failure_message: Option<String>,
    /// Print content.
    pub print_content: Option<Box<ReaderPrintContent>>,
    /// Process payment intent.
    pub process_payment_intent: Option<Box<ReaderProcessPaymentIntentAction>>,
    /// Process setup intent.
    pub process_setup_intent: Option<Box<ReaderProcessSetupIntentAction>>,
    /// Refund payment.
    pub refund_payment: Option<Box<ReaderRefundPaymentAction>>,
    /// Set reader display.
    pub set_reader_display: Option<Box<ReaderSetReaderDisplayAction>>,
    /// Status. `failed`, `in_progress` or `succeeded`.
    pub status: ReaderActionStatus,
    /// Type. `collect_inputs`, `collect_payment_method`, `confirm_payment_intent`, `print_content`, `process_payment_intent`, `process_setup_intent`, `refund_payment` or `set_reader_display`.
    pub r#type: ReaderActionType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_reader_action/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReaderActionStatus {
    /// `failed`
    Failed,
    /// `in_progress`
    InProgress,
    /// `succeeded`
    Succeeded,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_reader_action/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReaderActionType {
    /// `collect_inputs`
    CollectInputs,
    /// `collect_payment_method`
    CollectPaymentMethod,
    /// `confirm_payment_intent`
    ConfirmPaymentIntent,
    /// `print_content`
    PrintContent,
    /// `process_payment_intent`
    ProcessPaymentIntent,
    /// `process_setup_intent`
    ProcessSetupIntent,
    /// `refund_payment`
    RefundPayment,
    /// `set_reader_display`
    SetReaderDisplay,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Terminal reader reader resource cart.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_cart`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReaderCart {
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Line items.
    pub line_items: Vec<ReaderLineItem>,
    /// Tax. May be null.
    pub tax: Option<i64>,
    /// Total, in the currency's smallest unit.
    pub total: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal reader reader resource choice.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_choice`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReaderChoice {
    /// Id. At most 5000 characters. May be null.
    pub id: Option<rt::Id<ReaderChoice>>,
    /// Style. `primary` or `secondary`. May be null.
    pub style: Option<ChoiceStyle>,
    /// Text. At most 5000 characters.
    pub text: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal reader reader resource collect config.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_collect_config`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReaderCollectConfig {
    /// Enable customer cancellation.
    pub enable_customer_cancellation: Option<bool>,
    /// Skip tipping.
    pub skip_tipping: Option<bool>,
    /// Tipping.
    pub tipping: Option<Box<ReaderTippingConfig>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal reader reader resource collect inputs action.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_collect_inputs_action`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReaderCollectInputsAction {
    /// Inputs.
    pub inputs: Vec<ReaderInput>,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal reader reader resource collect payment method action.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_collect_payment_method_action`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReaderCollectPaymentMethodAction {
    /// Collect config.
    pub collect_config: Option<Box<ReaderCollectConfig>>,
    /// Payment intent. An id; the object itself when `payment_intent` is expanded.
    pub payment_intent: rt::Expandable<PaymentIntent>,
    /// Payment method.
    pub payment_method: Option<Box<PaymentMethod>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal reader reader resource confirm config.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_confirm_config`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReaderConfirmConfig {
    /// Return url. At most 5000 characters.
    pub return_url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal reader reader resource confirm payment intent action.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_confirm_payment_intent_action`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReaderConfirmPaymentIntentAction {
    /// Confirm config.
    pub confirm_config: Option<Box<ReaderConfirmConfig>>,
    /// Payment intent. An id; the object itself when `payment_intent` is expanded.
    pub payment_intent: rt::Expandable<PaymentIntent>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal reader reader resource custom text.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_custom_text`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReaderCustomText {
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Skip button. At most 5000 characters. May be null.
    pub skip_button: Option<String>,
    /// Submit button. At most 5000 characters. May be null.
    pub submit_button: Option<String>,
    /// Title. At most 5000 characters. May be null.
    pub title: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal reader reader resource email.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_email`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReaderEmail {
    /// Value. At most 5000 characters. May be null.
    pub value: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal reader reader resource file metadata.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_file_metadata`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReaderFileMetadata {
    /// Created at, in seconds since 1970.
    pub created_at: rt::Timestamp,
    /// Filename. At most 5000 characters.
    pub filename: String,
    /// Size.
    pub size: i64,
    /// Type. At most 5000 characters.
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal reader reader resource input.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_input`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReaderInput {
    /// Custom text. May be null.
    pub custom_text: Option<Box<ReaderCustomText>>,
    /// Email.
    pub email: Option<Box<ReaderEmail>>,
    /// Numeric.
    pub numeric: Option<Box<ReaderNumeric>>,
    /// Phone.
    pub phone: Option<Box<ReaderPhone>>,
    /// Required. May be null.
    pub required: Option<bool>,
    /// Selection.
    pub selection: Option<Box<ReaderSelection>>,
    /// Signature.
    pub signature: Option<Box<ReaderSignature>>,
    /// Skipped.
    pub skipped: Option<bool>,
    /// Text.
    pub text: Option<Box<ReaderText>>,
    /// Toggles. May be null.
    pub toggles: Option<Vec<ReaderToggle>>,
    /// Type. `email`, `numeric`, `phone`, `selection`, `signature` or `text`.
    pub r#type: InputType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal reader reader resource line item.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_line_item`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReaderLineItem {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Description. At most 5000 characters.
    pub description: String,
    /// Quantity.
    pub quantity: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal reader reader resource numeric.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_numeric`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReaderNumeric {
    /// Value. At most 5000 characters. May be null.
    pub value: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Reader or deleted: one of several.
///
/// Contract: `#/paths/~1v1~1terminal~1readers~1{reader}/get/responses/200/content/application~1json/schema`.
///
/// Feature: `terminal`.
#[cfg(feature = "terminal")]
#[derive(Clone)]
#[non_exhaustive]
pub enum ReaderOrDeleted {
    /// An object whose `object` is `terminal.reader`.
    Reader(Box<Reader>),
    /// A deleted object whose `object` is `terminal.reader`.
    DeletedReader(Box<DeletedReader>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Terminal reader reader resource phone.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_phone`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReaderPhone {
    /// Value. At most 5000 characters. May be null.
    pub value: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal reader reader resource print content.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_print_content`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReaderPrintContent {
    /// Image.
    pub image: Option<Box<ReaderFileMetadata>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal reader reader resource process config.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_process_config`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReaderProcessConfig {
    /// Enable customer cancellation.
    pub enable_customer_cancellation: Option<bool>,
    /// Return url. At most 5000 characters.
    pub return_url: Option<String>,
    /// Skip tipping.
    pub skip_tipping: Option<bool>,
    /// Tipping.
    pub tipping: Option<Box<ReaderTippingConfig>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal reader reader resource process payment intent action.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_process_payment_intent_action`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReaderProcessPaymentIntentAction {
    /// Payment intent. An id; the object itself when `payment_intent` is expanded.
    pub payment_intent: rt::Expandable<PaymentIntent>,
    /// Process config.
    pub process_config: Option<Box<ReaderProcessConfig>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal reader reader resource process setup config.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_process_setup_config`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReaderProcessSetupConfig {
    /// Enable customer cancellation.
    pub enable_customer_cancellation: Option<bool>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal reader reader resource process setup intent action.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_process_setup_intent_action`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReaderProcessSetupIntentAction {
    /// Generated card. At most 5000 characters.
    pub generated_card: Option<String>,
    /// Process config.
    pub process_config: Option<Box<ReaderProcessSetupConfig>>,
    /// Setup intent. An id; the object itself when `setup_intent` is expanded.
    pub setup_intent: rt::Expandable<SetupIntent>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal reader reader resource refund payment action.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_refund_payment_action`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReaderRefundPaymentAction {
    /// Amount, in the currency's smallest unit.
    pub amount: Option<i64>,
    /// Charge. An id; the object itself when `charge` is expanded.
    pub charge: Option<rt::Expandable<Charge>>,
    /// Metadata. A map with free keys.
    pub metadata: Option<rt::Metadata>,
    /// Payment intent. An id; the object itself when `payment_intent` is expanded.
    pub payment_intent: Option<rt::Expandable<PaymentIntent>>,
    /// Reason. `duplicate`, `fraudulent` or `requested_by_customer`.
    pub reason: Option<ReaderRefundPaymentActionReason>,
    /// Refund. An id; the object itself when `refund` is expanded.
    pub refund: Option<rt::Expandable<Refund>>,
    /// Refund application fee.
    pub refund_application_fee: Option<bool>,
    /// Refund payment config.
    pub refund_payment_config: Option<Box<ReaderRefundPaymentConfig>>,
    /// Reverse transfer.
    pub reverse_transfer: Option<bool>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `reason`.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_refund_payment_action/properties/reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReaderRefundPaymentActionReason {
    /// `duplicate`
    Duplicate,
    /// `fraudulent`
    Fraudulent,
    /// `requested_by_customer`
    RequestedByCustomer,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Terminal reader reader resource refund payment config.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_refund_payment_config`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReaderRefundPaymentConfig {
    /// Enable customer cancellation.
    pub enable_customer_cancellation: Option<bool>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal reader reader resource selection.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_selection`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReaderSelection {
    /// Choices.
    pub choices: Vec<ReaderChoice>,
    /// Id. At most 5000 characters. May be null.
    pub id: Option<rt::Id<ReaderSelection>>,
    /// Text. At most 5000 characters. May be null.
    pub text: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal reader reader resource set reader display action.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_set_reader_display_action`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReaderSetReaderDisplayAction {
    /// Cart. May be null.
    pub cart: Option<Box<ReaderCart>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal reader reader resource signature.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_signature`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReaderSignature {
    /// Value. At most 5000 characters. May be null.
    pub value: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/terminal.reader/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReaderStatus {
    /// `offline`
    Offline,
    /// `online`
    Online,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Terminal reader reader resource text.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_text`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReaderText {
    /// Value. At most 5000 characters. May be null.
    pub value: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal reader reader resource tipping config.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_tipping_config`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReaderTippingConfig {
    /// Amount eligible, in the currency's smallest unit.
    pub amount_eligible: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal reader reader resource toggle.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_toggle`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReaderToggle {
    /// Default value. `disabled` or `enabled`. May be null.
    pub default_value: Option<DefaultValue>,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Title. At most 5000 characters. May be null.
    pub title: Option<String>,
    /// Value. `disabled` or `enabled`. May be null.
    pub value: Option<ReaderToggleValue>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `value`.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_toggle/properties/value`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReaderToggleValue {
    /// `disabled`
    Disabled,
    /// `enabled`
    Enabled,
    /// A value that the contract doesn't list.
    Unknown(String),
}

#[cfg(feature = "terminal")]
rt::record! {
    DeletedReader;
    const "deleted" = Bool(true);
    const "object" = Str("terminal.reader");
    0 => device_type "device_type" required;
    1 => id "id" required;
    2 => serial_number "serial_number" required;
}

rt::record! {
    Reader;
    const "object" = Str("terminal.reader");
    0 => action "action";
    1 => device_sw_version "device_sw_version";
    2 => device_type "device_type" required;
    3 => id "id" required;
    4 => ip_address "ip_address" sensitive;
    5 => label "label" required;
    6 => last_seen_at "last_seen_at";
    7 => livemode "livemode" required;
    8 => location "location";
    9 => metadata "metadata" required;
    10 => serial_number "serial_number" required;
    11 => status "status";
}

rt::expandable! {
    crate::ExpandPath;
    Reader;
    action "action" => ReaderAction;
    location "location" => Location;
}

rt::record! {
    ReaderAction;
    0 => api_error "api_error";
    1 => collect_inputs "collect_inputs";
    2 => collect_payment_method "collect_payment_method";
    3 => confirm_payment_intent "confirm_payment_intent";
    4 => failure_code "failure_code";
    5 => failure_message "failure_message";
    6 => print_content "print_content";
    7 => process_payment_intent "process_payment_intent";
    8 => process_setup_intent "process_setup_intent";
    9 => refund_payment "refund_payment";
    10 => set_reader_display "set_reader_display";
    11 => status "status" required;
    12 => r#type "type" required;
}

rt::expandable! {
    crate::ExpandPath;
    ReaderAction;
    api_error "api_error" => ApiErrors;
    collect_payment_method "collect_payment_method" => ReaderCollectPaymentMethodAction;
    confirm_payment_intent "confirm_payment_intent" => ReaderConfirmPaymentIntentAction;
    process_payment_intent "process_payment_intent" => ReaderProcessPaymentIntentAction;
    process_setup_intent "process_setup_intent" => ReaderProcessSetupIntentAction;
    refund_payment "refund_payment" => ReaderRefundPaymentAction;
}

rt::open_enum! {
    ReaderActionStatus;
    0 => Failed "failed";
    1 => InProgress "in_progress";
    2 => Succeeded "succeeded";
}

rt::open_enum! {
    ReaderActionType;
    0 => CollectInputs "collect_inputs";
    1 => CollectPaymentMethod "collect_payment_method";
    2 => ConfirmPaymentIntent "confirm_payment_intent";
    3 => PrintContent "print_content";
    4 => ProcessPaymentIntent "process_payment_intent";
    5 => ProcessSetupIntent "process_setup_intent";
    6 => RefundPayment "refund_payment";
    7 => SetReaderDisplay "set_reader_display";
}

rt::record! {
    ReaderCart;
    0 => currency "currency" required;
    1 => line_items "line_items" required;
    2 => tax "tax";
    3 => total "total" required;
}

rt::record! {
    ReaderChoice;
    0 => id "id";
    1 => style "style";
    2 => text "text" required;
}

rt::record! {
    ReaderCollectConfig;
    0 => enable_customer_cancellation "enable_customer_cancellation";
    1 => skip_tipping "skip_tipping";
    2 => tipping "tipping";
}

rt::record! {
    ReaderCollectInputsAction;
    0 => inputs "inputs" required;
    1 => metadata "metadata";
}

rt::record! {
    ReaderCollectPaymentMethodAction;
    0 => collect_config "collect_config";
    1 => payment_intent "payment_intent" required;
    2 => payment_method "payment_method";
}

rt::expandable! {
    crate::ExpandPath;
    ReaderCollectPaymentMethodAction;
    payment_intent "payment_intent" => PaymentIntent;
    payment_method "payment_method" => PaymentMethod;
}

rt::record! {
    ReaderConfirmConfig;
    0 => return_url "return_url";
}

rt::record! {
    ReaderConfirmPaymentIntentAction;
    0 => confirm_config "confirm_config";
    1 => payment_intent "payment_intent" required;
}

rt::expandable! {
    crate::ExpandPath;
    ReaderConfirmPaymentIntentAction;
    payment_intent "payment_intent" => PaymentIntent;
}

rt::record! {
    ReaderCustomText;
    0 => description "description";
    1 => skip_button "skip_button";
    2 => submit_button "submit_button";
    3 => title "title";
}

rt::record! {
    ReaderEmail;
    0 => value "value" sensitive;
}

rt::record! {
    ReaderFileMetadata;
    0 => created_at "created_at" required;
    1 => filename "filename" required;
    2 => size "size" required;
    3 => r#type "type" required;
}

rt::record! {
    ReaderInput;
    0 => custom_text "custom_text";
    1 => email "email" sensitive;
    2 => numeric "numeric";
    3 => phone "phone" sensitive;
    4 => required "required";
    5 => selection "selection";
    6 => signature "signature";
    7 => skipped "skipped";
    8 => text "text";
    9 => toggles "toggles";
    10 => r#type "type" required;
}

rt::record! {
    ReaderLineItem;
    0 => amount "amount" required;
    1 => description "description" required;
    2 => quantity "quantity" required;
}

rt::record! {
    ReaderNumeric;
    0 => value "value" sensitive;
}

#[cfg(feature = "terminal")]
rt::union! {
    ReaderOrDeleted by "object";
    0 => Reader(tag "terminal.reader");
    1 => DeletedReader(deleted "terminal.reader");
}

#[cfg(feature = "terminal")]
rt::expandable! {
    crate::ExpandPath;
    ReaderOrDeleted;
    action "action" => ReaderAction;
    location "location" => Location;
}

rt::record! {
    ReaderPhone;
    0 => value "value" sensitive;
}

rt::record! {
    ReaderPrintContent;
    const "type" = Str("image");
    0 => image "image";
}

rt::record! {
    ReaderProcessConfig;
    0 => enable_customer_cancellation "enable_customer_cancellation";
    1 => return_url "return_url";
    2 => skip_tipping "skip_tipping";
    3 => tipping "tipping";
}

rt::record! {
    ReaderProcessPaymentIntentAction;
    0 => payment_intent "payment_intent" required;
    1 => process_config "process_config";
}

rt::expandable! {
    crate::ExpandPath;
    ReaderProcessPaymentIntentAction;
    payment_intent "payment_intent" => PaymentIntent;
}

rt::record! {
    ReaderProcessSetupConfig;
    0 => enable_customer_cancellation "enable_customer_cancellation";
}

rt::record! {
    ReaderProcessSetupIntentAction;
    0 => generated_card "generated_card";
    1 => process_config "process_config";
    2 => setup_intent "setup_intent" required;
}

rt::expandable! {
    crate::ExpandPath;
    ReaderProcessSetupIntentAction;
    setup_intent "setup_intent" => SetupIntent;
}

rt::record! {
    ReaderRefundPaymentAction;
    0 => amount "amount";
    1 => charge "charge";
    2 => metadata "metadata";
    3 => payment_intent "payment_intent";
    4 => reason "reason";
    5 => refund "refund";
    6 => refund_application_fee "refund_application_fee";
    7 => refund_payment_config "refund_payment_config";
    8 => reverse_transfer "reverse_transfer";
}

rt::expandable! {
    crate::ExpandPath;
    ReaderRefundPaymentAction;
    charge "charge" => Charge;
    payment_intent "payment_intent" => PaymentIntent;
    refund "refund" => Refund;
}

rt::open_enum! {
    ReaderRefundPaymentActionReason;
    0 => Duplicate "duplicate";
    1 => Fraudulent "fraudulent";
    2 => RequestedByCustomer "requested_by_customer";
}

rt::record! {
    ReaderRefundPaymentConfig;
    0 => enable_customer_cancellation "enable_customer_cancellation";
}

rt::record! {
    ReaderSelection;
    0 => choices "choices" required;
    1 => id "id";
    2 => text "text";
}

rt::record! {
    ReaderSetReaderDisplayAction;
    const "type" = Str("cart");
    0 => cart "cart";
}

rt::record! {
    ReaderSignature;
    0 => value "value" sensitive;
}

rt::open_enum! {
    ReaderStatus;
    0 => Offline "offline";
    1 => Online "online";
}

rt::record! {
    ReaderText;
    0 => value "value" sensitive;
}

rt::record! {
    ReaderTippingConfig;
    0 => amount_eligible "amount_eligible";
}

rt::record! {
    ReaderToggle;
    0 => default_value "default_value";
    1 => description "description";
    2 => title "title";
    3 => value "value";
}

rt::open_enum! {
    ReaderToggleValue;
    0 => Disabled "disabled";
    1 => Enabled "enabled";
}

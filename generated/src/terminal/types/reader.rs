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

/// What remains of a reader after its deletion from your account: its id, model and serial number. The device can be registered again.
///
/// What is left of a deleted `terminal.reader`.
///
/// Contract: `#/components/schemas/deleted_terminal.reader`.
///
/// Feature: `terminal`.
#[cfg(feature = "terminal")]
#[non_exhaustive]
pub struct DeletedReader {
    /// What kind of reader it is.
    pub device_type: DeviceType,
    /// Names this object in other calls.
    pub id: rt::Id<Reader>,
    /// The number that the maker gave the reader.
    pub serial_number: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A device that takes payments in person. You can have it do things from your server: collect a payment, show a cart, ask for input. [`action`](Self::action) tells how the last one went.
///
/// The `terminal.reader` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/readers/object)
///
/// Contract: `#/components/schemas/terminal.reader`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[non_exhaustive]
pub struct Reader {
    /// What the reader does now or did last, and how it went. May be null.
    pub action: Option<Box<ReaderAction>>,
    /// The version of the software on the reader. May be null.
    pub device_sw_version: Option<String>,
    /// What kind of reader it is.
    pub device_type: DeviceType,
    /// Names this object in other calls.
    pub id: rt::Id<Reader>,
    /// The IP address of the reader in its own network. May be null.
    pub ip_address: Option<String>,
    /// Your own name for the reader, to tell readers apart.
    pub label: String,
    /// When the reader last reported to Stripe, in milliseconds since 1970. Other times are in seconds. May be null.
    pub last_seen_at: Option<i64>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// The [terminal location](crate::terminal::Location) that the reader belongs to. An id; the object itself when `location` is expanded. May be null.
    pub location: Option<rt::Expandable<Location>>,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: rt::Metadata,
    /// The number that the maker gave the reader.
    pub serial_number: String,
    /// Whether the reader is online. It can lag behind, so don't make payments wait for it. `offline` or `online`. May be null.
    pub status: Option<ReaderStatus>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the reader is doing, or did last. [`type`](Self::type) says which field has the details, [`status`](Self::status) how it went.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_reader_action`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[non_exhaustive]
pub struct ReaderAction {
    /// What went wrong, if [`status`](Self::status) is `failed` because of the API. Show its message to people alone, and branch on its code. Null on readers before version 2.42.
    pub api_error: Option<Box<ApiErrors>>,
    /// What the reader asks the customer, and what they answered.
    pub collect_inputs: Option<Box<ReaderCollectInputsAction>>,
    /// The collection of a payment method that the reader does.
    pub collect_payment_method: Option<Box<ReaderCollectPaymentMethodAction>>,
    /// The payment that the reader confirms.
    pub confirm_payment_intent: Option<Box<ReaderConfirmPaymentIntentAction>>,
    /// Why the action failed, for programs. Null unless the status is `failed`.
    pub failure_code: Option<String>,
    /// Why the action failed, in words. Null unless the status is `failed`.
    pub failure_message: Option<String>,
    /// What the reader prints.
    pub print_content: Option<Box<ReaderPrintContent>>,
    /// The payment that the reader takes.
    pub process_payment_intent: Option<Box<ReaderProcessPaymentIntentAction>>,
    /// The card that the reader saves.
    pub process_setup_intent: Option<Box<ReaderProcessSetupIntentAction>>,
    /// The refund that the reader makes.
    pub refund_payment: Option<Box<ReaderRefundPaymentAction>>,
    /// What the reader shows, such as a cart.
    pub set_reader_display: Option<Box<ReaderSetReaderDisplayAction>>,
    /// How far the reader is with the action. `failed`, `in_progress` or `succeeded`.
    pub status: ReaderActionStatus,
    /// What the reader is to do. The field of the same name has the details. `collect_inputs`, `collect_payment_method`, `confirm_payment_intent`, `print_content`, `process_payment_intent`, `process_setup_intent`, `refund_payment` or `set_reader_display`.
    pub r#type: ReaderActionType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How far the reader is with the action.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_reader_action/properties/status`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[derive(Clone)]
#[non_exhaustive]
pub enum ReaderActionStatus {
    /// `failed`: It ended without success: `failure_code` says why.
    Failed,
    /// `in_progress`: The reader is at it.
    InProgress,
    /// `succeeded`: Done.
    Succeeded,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the reader is to do.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_reader_action/properties/type`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[derive(Clone)]
#[non_exhaustive]
pub enum ReaderActionType {
    /// `collect_inputs`: Asks the customer for input.
    CollectInputs,
    /// `collect_payment_method`: Reads a payment method, for you to confirm later.
    CollectPaymentMethod,
    /// `confirm_payment_intent`: Confirms a payment with what was read before.
    ConfirmPaymentIntent,
    /// `print_content`: Prints a receipt or other image.
    PrintContent,
    /// `process_payment_intent`: Takes a payment: reads and confirms.
    ProcessPaymentIntent,
    /// `process_setup_intent`: Saves a card for later.
    ProcessSetupIntent,
    /// `refund_payment`: Refunds to a card at the reader.
    RefundPayment,
    /// `set_reader_display`: Shows a cart.
    SetReaderDisplay,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the customer sees on the reader before they pay: lines, tax and total. It is for display: what is charged comes from the payment.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_cart`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[non_exhaustive]
pub struct ReaderCart {
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// What the reader shows as the customer's purchase, line by line.
    pub line_items: Vec<ReaderLineItem>,
    /// The tax on the whole cart, in the smallest currency unit. May be null.
    pub tax: Option<i64>,
    /// What the whole cart comes to, in the smallest currency unit, tax included.
    pub total: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// One of the buttons that the customer can choose from: its text, and whether it stands out.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_choice`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[non_exhaustive]
pub struct ReaderChoice {
    /// Your own name for the choice, in 50 characters at most. May be null.
    pub id: Option<rt::Id<ReaderChoice>>,
    /// How the button looks: `primary` stands out. `primary` or `secondary`. May be null.
    pub style: Option<ChoiceStyle>,
    /// What the button says, up to 30 characters.
    pub text: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Settings for collecting this one payment method, before those of the [terminal configuration](crate::terminal::Configuration).
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_collect_config`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[non_exhaustive]
pub struct ReaderCollectConfig {
    /// Whether the customer can cancel at the reader.
    pub enable_customer_cancellation: Option<bool>,
    /// Whether the reader doesn't ask for a tip this time.
    pub skip_tipping: Option<bool>,
    /// From which amount the suggested tips are worked out this time.
    pub tipping: Option<Box<ReaderTippingConfig>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The reader asks the customer for input, in one or more forms: a signature, a text, a choice.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_collect_inputs_action`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[non_exhaustive]
pub struct ReaderCollectInputsAction {
    /// What the reader asks the customer, one by one.
    pub inputs: Vec<ReaderInput>,
    /// Your own keys and values, kept with the object. Stripe doesn't use them. May be null.
    pub metadata: Option<rt::Metadata>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The reader asks for a card and reads it, and waits for you to confirm. In between you can look at the card and change the payment.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_collect_payment_method_action`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[non_exhaustive]
pub struct ReaderCollectPaymentMethodAction {
    /// Settings for this collection alone: tips, surcharges, whether the customer can cancel.
    pub collect_config: Option<Box<ReaderCollectConfig>>,
    /// The payment intent that the reader works on, or worked on last. An id; the object itself when `payment_intent` is expanded.
    pub payment_intent: rt::Expandable<PaymentIntent>,
    /// The payment method that the reader has read.
    pub payment_method: Option<Box<PaymentMethod>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Settings for confirming this one payment, before those of the [terminal configuration](crate::terminal::Configuration).
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_confirm_config`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[non_exhaustive]
pub struct ReaderConfirmConfig {
    /// Where the customer comes back to if the payment at the reader needs a step on a website.
    pub return_url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The reader confirms a payment with the card that it has read before.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_confirm_payment_intent_action`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[non_exhaustive]
pub struct ReaderConfirmPaymentIntentAction {
    /// Settings for this confirmation alone, such as a surcharge or where to return to.
    pub confirm_config: Option<Box<ReaderConfirmConfig>>,
    /// The payment intent that the reader works on, or worked on last. An id; the object itself when `payment_intent` is expanded.
    pub payment_intent: rt::Expandable<PaymentIntent>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the form on the reader says: title, explanation and buttons.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_custom_text`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[non_exhaustive]
pub struct ReaderCustomText {
    /// What the reader shows below the title instead of its own text. May be null.
    pub description: Option<String>,
    /// What the button to skip says, in place of the reader's own word. May be null.
    pub skip_button: Option<String>,
    /// What the button to send says, in place of the reader's own word. May be null.
    pub submit_button: Option<String>,
    /// What the reader asks, in place of its own words. May be null.
    pub title: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The email address that the customer typed at the reader. It is null before, and if they skipped the form.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_email`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[non_exhaustive]
pub struct ReaderEmail {
    /// The email address that the customer entered. Null until then.
    pub value: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// An image that was uploaded to be printed: its name, type and size.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_file_metadata`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[non_exhaustive]
pub struct ReaderFileMetadata {
    /// When it was made. In seconds since 1970.
    pub created_at: rt::Timestamp,
    /// The name of the file as it was uploaded: `receipt.png`.
    pub filename: String,
    /// How large the file is, in bytes.
    pub size: i64,
    /// What kind of file it is.
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// One form for the customer at the reader, and what they entered. [`type`](Self::type) says which field has it.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_input`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[non_exhaustive]
pub struct ReaderInput {
    /// What the reader's screen says: title, explanation and buttons. May be null.
    pub custom_text: Option<Box<ReaderCustomText>>,
    /// The email that the customer typed in at the reader.
    pub email: Option<Box<ReaderEmail>>,
    /// What the customer entered as a number.
    pub numeric: Option<Box<ReaderNumeric>>,
    /// The phone number that the customer typed in at the reader.
    pub phone: Option<Box<ReaderPhone>>,
    /// Whether the customer must answer: there is no button to skip it. May be null.
    pub required: Option<bool>,
    /// The choices that the reader shows, and which was taken.
    pub selection: Option<Box<ReaderSelection>>,
    /// The customer's signature, as drawn on the reader.
    pub signature: Option<Box<ReaderSignature>>,
    /// Whether the customer skipped the question.
    pub skipped: Option<bool>,
    /// What the customer typed.
    pub text: Option<Box<ReaderText>>,
    /// The switches that the reader shows, and how the customer set them. May be null.
    pub toggles: Option<Vec<ReaderToggle>>,
    /// What the customer is asked for. The field of the same name has the answer. `email`, `numeric`, `phone`, `selection`, `signature` or `text`.
    pub r#type: InputType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// One line of the cart on the reader's screen.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_line_item`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[non_exhaustive]
pub struct ReaderLineItem {
    /// What the line costs, in the smallest currency unit, more than 0.
    pub amount: i64,
    /// What the reader shows of this line.
    pub description: String,
    /// How many, as the reader shows it.
    pub quantity: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The number that the customer typed at the reader. It is null before, and if they skipped the form.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_numeric`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[non_exhaustive]
pub struct ReaderNumeric {
    /// The number that the customer entered. Null until then.
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
    Reader(rt::Boxed<Reader>),
    /// A deleted object whose `object` is `terminal.reader`.
    DeletedReader(rt::Boxed<DeletedReader>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

#[cfg(feature = "terminal")]
impl ReaderOrDeleted {
    /// The object's id, if it has one.
    pub fn id(&self) -> Option<&str> {
        rt::Value::view(self).id()
    }

    /// The object, if it is not deleted.
    pub fn object(&self) -> Option<&Reader> {
        match self {
            Self::Reader(object) => Some(object),
            _ => None,
        }
    }

    /// The object, if it is not deleted.
    pub fn into_object(self) -> Option<Reader> {
        match self {
            Self::Reader(object) => Some(object.into_inner()),
            _ => None,
        }
    }

    /// What is left of the object, if it is deleted.
    pub fn deleted(&self) -> Option<&DeletedReader> {
        match self {
            Self::DeletedReader(object) => Some(object),
            _ => None,
        }
    }
}

/// The phone number that the customer typed at the reader. It is null before, and if they skipped the form.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_phone`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[non_exhaustive]
pub struct ReaderPhone {
    /// The phone number that the customer entered. Null until then.
    pub value: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The reader prints an image on its paper.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_print_content`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[non_exhaustive]
pub struct ReaderPrintContent {
    /// The picture to print. Only if the type is `image`.
    pub image: Option<Box<ReaderFileMetadata>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Settings for this one payment, before those of the [terminal configuration](crate::terminal::Configuration).
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_process_config`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[non_exhaustive]
pub struct ReaderProcessConfig {
    /// Whether the customer can cancel at the reader.
    pub enable_customer_cancellation: Option<bool>,
    /// Where the customer comes back to if the payment at the reader needs a step on a website.
    pub return_url: Option<String>,
    /// Whether the reader doesn't ask for a tip this time.
    pub skip_tipping: Option<bool>,
    /// From which amount the suggested tips are worked out this time.
    pub tipping: Option<Box<ReaderTippingConfig>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The reader collects a card and confirms the payment with it, in one go.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_process_payment_intent_action`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[non_exhaustive]
pub struct ReaderProcessPaymentIntentAction {
    /// The payment intent that the reader works on, or worked on last. An id; the object itself when `payment_intent` is expanded.
    pub payment_intent: rt::Expandable<PaymentIntent>,
    /// What is different for this one payment or setup, such as tips and canceling on the reader.
    pub process_config: Option<Box<ReaderProcessConfig>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Settings for saving this one card: whether the customer can cancel at the reader.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_process_setup_config`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[non_exhaustive]
pub struct ReaderProcessSetupConfig {
    /// Whether the customer can cancel at the reader.
    pub enable_customer_cancellation: Option<bool>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The reader collects a card and saves it for later, with a [setup intent](crate::setup_intents::SetupIntent). Nothing is charged.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_process_setup_intent_action`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[non_exhaustive]
pub struct ReaderProcessSetupIntentAction {
    /// Id of a `card` payment method made from the card at the reader, for later payments. Null if none could be made.
    pub generated_card: Option<String>,
    /// What is different for this one payment or setup, such as tips and canceling on the reader.
    pub process_config: Option<Box<ReaderProcessSetupConfig>>,
    /// The setup intent that the reader works on. An id; the object itself when `setup_intent` is expanded.
    pub setup_intent: rt::Expandable<SetupIntent>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The reader refunds a payment, for which the customer presents their card again where the network wants it.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_refund_payment_action`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[non_exhaustive]
pub struct ReaderRefundPaymentAction {
    /// What is given back to the customer, in the smallest currency unit.
    pub amount: Option<i64>,
    /// The charge that is refunded at the reader. An id; the object itself when `charge` is expanded.
    pub charge: Option<rt::Expandable<Charge>>,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: Option<rt::Metadata>,
    /// The payment intent that is refunded at the reader. An id; the object itself when `payment_intent` is expanded.
    pub payment_intent: Option<rt::Expandable<PaymentIntent>>,
    /// Why the money goes back. `duplicate`, `fraudulent` or `requested_by_customer`.
    pub reason: Option<ReaderRefundPaymentActionReason>,
    /// The refund that came of it. Absent until it is made. An id; the object itself when `refund` is expanded.
    pub refund: Option<rt::Expandable<Refund>>,
    /// Whether the application fee goes back too, in proportion to what is refunded.
    pub refund_application_fee: Option<bool>,
    /// What is different for this one refund, such as canceling on the reader.
    pub refund_payment_config: Option<Box<ReaderRefundPaymentConfig>>,
    /// Whether the transfer to the connected account is taken back too, in proportion to what is refunded. Only the platform that made the charge can.
    pub reverse_transfer: Option<bool>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why the money goes back.
///
/// The values of `reason`.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_refund_payment_action/properties/reason`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[derive(Clone)]
#[non_exhaustive]
pub enum ReaderRefundPaymentActionReason {
    /// `duplicate`: The customer was charged twice.
    Duplicate,
    /// `fraudulent`: The payment was fraud. Card and email address go on Radar's block lists.
    Fraudulent,
    /// `requested_by_customer`: The customer asked for it.
    RequestedByCustomer,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Settings for this one refund: whether the customer can cancel it at the reader.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_refund_payment_config`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[non_exhaustive]
pub struct ReaderRefundPaymentConfig {
    /// Whether the customer can cancel at the reader.
    pub enable_customer_cancellation: Option<bool>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The buttons that are offered to the customer, and the one they chose. Nothing is chosen before, or if they skipped it.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_selection`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[non_exhaustive]
pub struct ReaderSelection {
    /// What the customer can choose from.
    pub choices: Vec<ReaderChoice>,
    /// Which choice the customer made. May be null.
    pub id: Option<rt::Id<ReaderSelection>>,
    /// What the button says that the customer chose. Null until then.
    pub text: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The reader shows a cart, until it gets something else to do.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_set_reader_display_action`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[non_exhaustive]
pub struct ReaderSetReaderDisplayAction {
    /// What the reader shows: items, their prices and the total. May be null.
    pub cart: Option<Box<ReaderCart>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The [file](crate::files::File) with the customer's signature. It is null before, and if they skipped the form.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_signature`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[non_exhaustive]
pub struct ReaderSignature {
    /// The file with the picture of the signature. Null until the customer has signed.
    pub value: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the reader is online.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/terminal.reader/properties/status`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[derive(Clone)]
#[non_exhaustive]
pub enum ReaderStatus {
    /// `offline`: Hasn't been in touch with Stripe for some minutes. It may still take payments.
    Offline,
    /// `online`: Has been in touch with Stripe lately.
    Online,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the customer typed at the reader. It is null before, and if they skipped the form.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_text`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[non_exhaustive]
pub struct ReaderText {
    /// What the customer entered. Null until then.
    pub value: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which part of this payment the suggested tips are computed from.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_tipping_config`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[non_exhaustive]
pub struct ReaderTippingConfig {
    /// The part of the amount that suggested tips are calculated from, in the smallest currency unit, more than 0.
    pub amount_eligible: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A switch beside a form on the reader, such as a consent, and how the customer set it.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_toggle`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[non_exhaustive]
pub struct ReaderToggle {
    /// How the toggle stands when the reader shows it. `disabled` or `enabled`. May be null.
    pub default_value: Option<DefaultValue>,
    /// What the toggle is for, in 50 characters at most. May be null.
    pub description: Option<String>,
    /// What stands beside the switch, up to 50 characters. May be null.
    pub title: Option<String>,
    /// Where the customer left the switch, on (`enabled`) or off. Null until then. `disabled` or `enabled`.
    pub value: Option<ReaderToggleValue>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where the customer left the switch, on (`enabled`) or off.
///
/// The values of `value`.
///
/// Contract: `#/components/schemas/terminal_reader_reader_resource_toggle/properties/value`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "terminal", feature = "test_helpers"))))]
#[derive(Clone)]
#[non_exhaustive]
pub enum ReaderToggleValue {
    /// `disabled`: The customer left it or switched it off.
    Disabled,
    /// `enabled`: The customer left it or switched it on.
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
    0 => action = None "action";
    1 => device_sw_version = None "device_sw_version";
    2 => device_type "device_type" required;
    3 => id "id" required;
    4 => ip_address = None "ip_address" sensitive;
    5 => label "label" required;
    6 => last_seen_at = None "last_seen_at";
    7 => livemode = false "livemode" required;
    8 => location = None "location";
    9 => metadata "metadata" required;
    10 => serial_number "serial_number" required;
    11 => status = None "status";
}

rt::expandable! {
    crate::ExpandPath;
    Reader;
    action "action" => ReaderAction;
    location "location" => Location;
}

rt::record! {
    ReaderAction;
    0 => api_error = None "api_error";
    1 => collect_inputs = None "collect_inputs";
    2 => collect_payment_method = None "collect_payment_method";
    3 => confirm_payment_intent = None "confirm_payment_intent";
    4 => failure_code = None "failure_code";
    5 => failure_message = None "failure_message";
    6 => print_content = None "print_content";
    7 => process_payment_intent = None "process_payment_intent";
    8 => process_setup_intent = None "process_setup_intent";
    9 => refund_payment = None "refund_payment";
    10 => set_reader_display = None "set_reader_display";
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
    2 => tax = None "tax";
    3 => total = 0 "total" required;
}

rt::record! {
    ReaderChoice;
    0 => id = None "id";
    1 => style = None "style";
    2 => text "text" required;
}

rt::record! {
    ReaderCollectConfig;
    0 => enable_customer_cancellation = None "enable_customer_cancellation";
    1 => skip_tipping = None "skip_tipping";
    2 => tipping = None "tipping";
}

rt::record! {
    ReaderCollectInputsAction;
    0 => inputs "inputs" required;
    1 => metadata = None "metadata";
}

rt::record! {
    ReaderCollectPaymentMethodAction;
    0 => collect_config = None "collect_config";
    1 => payment_intent "payment_intent" required;
    2 => payment_method = None "payment_method";
}

rt::expandable! {
    crate::ExpandPath;
    ReaderCollectPaymentMethodAction;
    payment_intent "payment_intent" => PaymentIntent;
    payment_method "payment_method" => PaymentMethod;
}

rt::record! {
    ReaderConfirmConfig;
    0 => return_url = None "return_url";
}

rt::record! {
    ReaderConfirmPaymentIntentAction;
    0 => confirm_config = None "confirm_config";
    1 => payment_intent "payment_intent" required;
}

rt::expandable! {
    crate::ExpandPath;
    ReaderConfirmPaymentIntentAction;
    payment_intent "payment_intent" => PaymentIntent;
}

rt::record! {
    ReaderCustomText;
    0 => description = None "description";
    1 => skip_button = None "skip_button";
    2 => submit_button = None "submit_button";
    3 => title = None "title";
}

rt::record! {
    ReaderEmail;
    0 => value = None "value" sensitive;
}

rt::record! {
    ReaderFileMetadata;
    0 => created_at "created_at" required;
    1 => filename "filename" required;
    2 => size = 0 "size" required;
    3 => r#type "type" required;
}

rt::record! {
    ReaderInput;
    0 => custom_text = None "custom_text";
    1 => email = None "email" sensitive;
    2 => numeric = None "numeric";
    3 => phone = None "phone" sensitive;
    4 => required = None "required";
    5 => selection = None "selection";
    6 => signature = None "signature";
    7 => skipped = None "skipped";
    8 => text = None "text";
    9 => toggles = None "toggles";
    10 => r#type "type" required;
}

rt::record! {
    ReaderLineItem;
    0 => amount = 0 "amount" required;
    1 => description "description" required;
    2 => quantity = 0 "quantity" required;
}

rt::record! {
    ReaderNumeric;
    0 => value = None "value" sensitive;
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
    0 => value = None "value" sensitive;
}

rt::record! {
    ReaderPrintContent;
    const "type" = Str("image");
    0 => image = None "image";
}

rt::record! {
    ReaderProcessConfig;
    0 => enable_customer_cancellation = None "enable_customer_cancellation";
    1 => return_url = None "return_url";
    2 => skip_tipping = None "skip_tipping";
    3 => tipping = None "tipping";
}

rt::record! {
    ReaderProcessPaymentIntentAction;
    0 => payment_intent "payment_intent" required;
    1 => process_config = None "process_config";
}

rt::expandable! {
    crate::ExpandPath;
    ReaderProcessPaymentIntentAction;
    payment_intent "payment_intent" => PaymentIntent;
}

rt::record! {
    ReaderProcessSetupConfig;
    0 => enable_customer_cancellation = None "enable_customer_cancellation";
}

rt::record! {
    ReaderProcessSetupIntentAction;
    0 => generated_card = None "generated_card";
    1 => process_config = None "process_config";
    2 => setup_intent "setup_intent" required;
}

rt::expandable! {
    crate::ExpandPath;
    ReaderProcessSetupIntentAction;
    setup_intent "setup_intent" => SetupIntent;
}

rt::record! {
    ReaderRefundPaymentAction;
    0 => amount = None "amount";
    1 => charge = None "charge";
    2 => metadata = None "metadata";
    3 => payment_intent = None "payment_intent";
    4 => reason = None "reason";
    5 => refund = None "refund";
    6 => refund_application_fee = None "refund_application_fee";
    7 => refund_payment_config = None "refund_payment_config";
    8 => reverse_transfer = None "reverse_transfer";
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
    0 => enable_customer_cancellation = None "enable_customer_cancellation";
}

rt::record! {
    ReaderSelection;
    0 => choices "choices" required;
    1 => id = None "id";
    2 => text = None "text";
}

rt::record! {
    ReaderSetReaderDisplayAction;
    const "type" = Str("cart");
    0 => cart = None "cart";
}

rt::record! {
    ReaderSignature;
    0 => value = None "value" sensitive;
}

rt::open_enum! {
    ReaderStatus;
    0 => Offline "offline";
    1 => Online "online";
}

rt::record! {
    ReaderText;
    0 => value = None "value" sensitive;
}

rt::record! {
    ReaderTippingConfig;
    0 => amount_eligible = None "amount_eligible";
}

rt::record! {
    ReaderToggle;
    0 => default_value = None "default_value";
    1 => description = None "description";
    2 => title = None "title";
    3 => value = None "value";
}

rt::open_enum! {
    ReaderToggleValue;
    0 => Disabled "disabled";
    1 => Enabled "enabled";
}

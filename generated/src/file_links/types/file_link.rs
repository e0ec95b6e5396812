// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::files::File;
use crate::rt;

/// A public address of a [file](crate::files::File): whoever has it can download the file without a key, until it expires.
///
/// The `file_link` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/file_links/object)
///
/// Contract: `#/components/schemas/file_link`.
///
/// Feature: `file_links`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct FileLink {
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// Whether the link has stopped working.
    pub expired: bool,
    /// When the link stops working. Null if it keeps working. In seconds since 1970.
    pub expires_at: Option<rt::Timestamp>,
    /// The file that the link leads to. An id; the object itself when `file` is expanded.
    pub file: rt::Expandable<File>,
    /// Names this object in other calls.
    pub id: rt::Id<FileLink>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: rt::Metadata,
    /// Where anybody can download the file. May be null.
    pub url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    FileLink;
    const "object" = Str("file_link");
    0 => created "created" required;
    1 => expired = false "expired" required;
    2 => expires_at = None "expires_at";
    3 => file "file" required;
    4 => id "id" required;
    5 => livemode = false "livemode" required;
    6 => metadata "metadata" required;
    7 => url = None "url";
}

rt::expandable! {
    crate::ExpandPath;
    FileLink;
    file "file" => File;
}

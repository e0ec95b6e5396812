// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::files::File;
use crate::rt;

/// The `file_link` object.
///
/// Contract: `#/components/schemas/file_link`.
#[derive(Default)]
#[non_exhaustive]
pub struct FileLink {
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Expired.
    pub expired: bool,
    /// Expires at, in seconds since 1970. May be null.
    pub expires_at: Option<rt::Timestamp>,
    /// File. An id; the object itself when `file` is expanded.
    pub file: rt::Expandable<File>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<FileLink>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Url. At most 5000 characters. May be null.
    pub url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    FileLink;
    const "object" = Str("file_link");
    0 => created "created" required;
    1 => expired "expired" required;
    2 => expires_at "expires_at";
    3 => file "file" required;
    4 => id "id" required;
    5 => livemode "livemode" required;
    6 => metadata "metadata" required;
    7 => url "url";
}

rt::expandable! {
    crate::ExpandPath;
    FileLink;
    file "file" => File;
}

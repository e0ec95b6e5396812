//! The same pages as files, for any web server.

use std::fs;
use std::path::Path;

use crate::failure::Failure;
use crate::site::{Found, Local, Site};

/// What marks a folder as an export of ours, which may be written anew.
const MARK: &str = "data/objects.json";

/// Writes all pages; gives what was written, for people.
pub(crate) fn write(site: &Site, folder: &Path) -> Result<String, Failure> {
    if folder.exists() {
        let mut entries = fs::read_dir(folder).map_err(Failure::file(folder))?;
        if entries.next().is_some() && !folder.join(MARK).is_file() {
            return Err(Failure::Usage(format!(
                "{} is not empty, and is no export\n  help: give a new folder, or one that was exported to before",
                folder.display()
            )));
        }
        for part in ["operations", "resources", "events", "data", "assets"] {
            let part = folder.join(part);
            if part.exists() {
                fs::remove_dir_all(&part).map_err(Failure::file(&part))?;
            }
        }
    }
    let (mut files, mut bytes) = (0_usize, 0_usize);
    for address in site.addresses() {
        let content = match site.find(&address, Local::default()) {
            Some(Found::Content(content)) => content.bytes,
            Some(Found::Elsewhere(page)) => elsewhere(&address, &page),
            None => continue,
        };
        let mut path = folder.join(&address);
        if address.is_empty() || address.ends_with('/') {
            path.push("index.html");
        }
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(Failure::file(parent))?;
        }
        fs::write(&path, &content).map_err(Failure::file(&path))?;
        files += 1;
        bytes += content.len();
    }
    Ok(format!("{files} files, {:.1} MB", bytes as f64 / 1e6))
}

/// A page that leads to another one.
fn elsewhere(address: &str, page: &str) -> Vec<u8> {
    let up = "../".repeat(address.matches('/').count());
    format!(
        "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Moved</title>\
         <link rel=\"icon\" href=\"{up}favicon.svg\" type=\"image/svg+xml\"><meta http-equiv=\"refresh\" content=\"0; url={up}{page}\"><p><a href=\"{up}{page}\">{page}</a></p></html>\n"
    )
    .into_bytes()
}

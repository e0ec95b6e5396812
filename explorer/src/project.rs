//! What is in spec/, as the client's data.

use std::fs;
use std::path::Path;

use codegen::model::Crate;
use codegen::{Inputs, NamesLock, build as generate};

use crate::failure::Failure;

/// Builds the data of the repository at this folder.
pub(crate) fn build(root: &Path) -> Result<Crate, Failure> {
    let spec = root.join("spec");
    let read = |name: &str| {
        let path = spec.join(name);
        fs::read_to_string(&path).map_err(Failure::file(&path))
    };
    let contract = |error: codegen::source::Diagnostics| Failure::Contract(error.to_string());
    let inputs = Inputs {
        snapshot: read("openapi.json")?,
        lock: read("lock.toml")?,
        overlay: read("overlay.yaml")?,
        words: words(&spec.join("words"))?,
        names: NamesLock::parse(&read("names.lock")?, "spec/names.lock").map_err(contract)?,
    };
    generate(&inputs).map_err(contract)
}

/// The files of the words, by their names.
fn words(folder: &Path) -> Result<Vec<(String, String)>, Failure> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(Failure::file(folder))? {
        let path = entry.map_err(Failure::file(folder))?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        if let Some(name) = name.filter(|name| name.ends_with(".yaml")) {
            let text = fs::read_to_string(&path).map_err(Failure::file(&path))?;
            files.push((name.to_owned(), text));
        }
    }
    files.sort();
    Ok(files)
}

//! The export: its size, and that every link of every page leads somewhere.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::support::{Explorer, exported, weight};

/// What an export may weigh.
const MOST: u64 = 15_000_000;

fn walk(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, out);
        } else {
            out.push(path);
        }
    }
}

#[test]
fn it_is_small() {
    let mut files = Vec::new();
    walk(exported(), &mut files);
    let all: u64 = files
        .iter()
        .map(|file| fs::metadata(file).unwrap().len())
        .sum();
    println!("{} files, {all} bytes", files.len());
    assert!(all <= MOST, "{all} bytes");
    let operations = exported().join("operations");
    // Each by its id, and by its accessor.
    assert_eq!(fs::read_dir(operations).unwrap().count(), 2 * 619);
}

/// A page and all that it loads, as it comes from the explorer.
#[test]
fn a_page_is_light() {
    let explorer = Explorer::start(None, &[]);
    let assets: usize = fs::read_dir(exported().join("assets"))
        .unwrap()
        .map(|entry| format!("assets/{}", entry.unwrap().file_name().display()))
        .map(|address| weight(&explorer, &address))
        .sum();
    let mut pages: Vec<(usize, String)> = fs::read_dir(exported().join("operations"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.contains('.'))
        .map(|name| (weight(&explorer, &format!("operations/{name}/")), name))
        .collect();
    pages.sort_unstable_by(|left, right| right.cmp(left));
    assert_eq!(pages.len(), 619);
    println!(
        "{assets} bytes of scripts and style; the heaviest pages are {:?}",
        &pages[..5]
    );
    assert!(assets + pages[0].0 < 100_000, "{assets} and {:?}", pages[0]);
}

/// The texts between two others.
fn between<'t>(text: &'t str, start: &'t str, end: char) -> impl Iterator<Item = &'t str> {
    text.split(start)
        .skip(1)
        .filter_map(move |rest| rest.split(end).next())
}

#[test]
fn every_link_leads_somewhere() {
    let root = exported();
    let mut files = Vec::new();
    walk(root, &mut files);
    let all: BTreeSet<&Path> = files.iter().map(PathBuf::as_path).collect();
    let (mut count, mut broken) = (0, Vec::new());
    for file in &files {
        let text = fs::read_to_string(file).unwrap();
        let is_page = file.extension().is_some_and(|ending| ending == "html");
        let from = file.parent().unwrap();
        let mut links: Vec<(PathBuf, &str)> = Vec::new();
        if is_page {
            let html = text.split("<script id=\"data\"").next().unwrap();
            let own = between(html, "href=\"", '"').chain(between(html, "src=\"", '"'));
            links.extend(own.map(|link| (from.to_owned(), link)));
            // No page says anything that a policy would have to let through.
            assert!(
                !html.contains(" style=\"") && !html.contains(" onclick="),
                "{}",
                file.display()
            );
        }
        // Words in data have links from the root.
        let data = if is_page {
            text.split_once("<script id=\"data\"")
                .map_or("", |(_, data)| data)
        } else {
            &text
        };
        if file
            .extension()
            .is_some_and(|ending| ending != "js" && ending != "css")
        {
            links.extend(between(data, "](", ')').map(|link| (root.to_owned(), link)));
        }
        for (from, link) in links {
            let (path, fragment) = link.split_once('#').unwrap_or((link, ""));
            if path.starts_with("https://docs.stripe.com/") {
                continue;
            }
            count += 1;
            let mut target = from.clone();
            for step in path
                .split('/')
                .filter(|step| !step.is_empty() && *step != ".")
            {
                if step == ".." {
                    assert!(target.pop())
                } else {
                    target.push(step)
                }
            }
            if path.is_empty() && !link.is_empty() {
                target.clone_from(file);
            } else if path.ends_with('/') || path == "." || target.is_dir() {
                target.push("index.html");
            }
            let is_there = all.contains(target.as_path())
                && (fragment.is_empty()
                    || fs::read_to_string(&target)
                        .unwrap()
                        .contains(&format!("id=\"{fragment}\"")));
            if !is_there {
                broken.push(format!(
                    "{}: {link}",
                    file.strip_prefix(root).unwrap().display()
                ));
            }
        }
    }
    assert!(count > 20_000, "{count} links");
    assert!(
        broken.is_empty(),
        "{} of {count} links are broken: {:#?}",
        broken.len(),
        &broken[..broken.len().min(20)]
    );
}

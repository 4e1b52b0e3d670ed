use super::*;

const SERVICE: ResourceId = ResourceId(0);
const SESSION: ResourceId = ResourceId(1);

fn record(path: &[&str]) -> Record {
    let key = KeyNames {
        field: Some("sid"),
        alias: Some("unique_name"),
    };
    let shape = Shape::new(vec!["sid", "unique_name"], Some(key));
    let path = path.iter().map(|value| (*value).to_owned()).collect();
    Record::new(Arc::new(shape), path)
}

fn service(key: &str, name: &str) -> Record {
    let mut record = record(&[key]);
    record.set("unique_name", name);
    record
}

fn keys(store: &Store) -> Vec<&str> {
    let services = store.below(SERVICE, &[]);
    services.map(|record| record.key()).collect()
}

#[test]
fn records_keep_the_order_of_their_creation() {
    let mut store = Store::default();
    store.insert(SERVICE, service("b", "x"));
    store.insert(SERVICE, service("a", "y"));
    store.update(SERVICE, service("b", "z"));
    assert_eq!(keys(&store), ["b", "a"]);
}

#[test]
fn records_are_counted_across_collections_and_rollbacks() {
    let mut store = Store::default();
    store.insert(SERVICE, service("a", "x"));
    store.insert(SESSION, record(&["a", "1"]));
    store.insert(SESSION, record(&["b", "1"]));
    store.commit();
    assert_eq!((store.count(SERVICE), store.count(SESSION)), (1, 2));
    store.update(SERVICE, service("a", "y"));
    store.remove_below(SESSION, &["a".to_owned()]);
    assert_eq!((store.count(SERVICE), store.count(SESSION)), (1, 1));
    store.rollback();
    assert_eq!((store.count(SERVICE), store.count(SESSION)), (1, 2));
}

#[test]
fn an_alias_finds_a_record_until_it_changes() {
    let mut store = Store::default();
    store.insert(SERVICE, service("a", "old"));
    assert_eq!(store.find(SERVICE, &[], "old").unwrap().key(), "a");
    store.update(SERVICE, service("a", "new"));
    assert!(store.find(SERVICE, &[], "old").is_none());
    assert_eq!(store.find(SERVICE, &[], "new").unwrap().key(), "a");
}

#[test]
fn a_key_wins_over_an_alias_of_the_same_text() {
    let mut store = Store::default();
    store.insert(SERVICE, service("a", "b"));
    store.insert(SERVICE, service("b", "c"));
    assert_eq!(store.find(SERVICE, &[], "b").unwrap().key(), "b");
}

#[test]
fn a_rule_key_finds_the_records_that_currently_have_it() {
    let mut store = Store::default();
    let with_keys = |keys: &[&str]| {
        let mut record = record(&["a"]);
        record.set_rule_keys(keys.iter().map(|key| (*key).to_owned()).collect());
        record
    };
    store.insert(SERVICE, with_keys(&["x", "y"]));
    store.commit();
    store.update(SERVICE, with_keys(&["y", "z"]));
    let count = |store: &Store, key| store.indexed(SERVICE, key).count();
    assert_eq!(["x", "y", "z"].map(|key| count(&store, key)), [0, 1, 1]);
    store.rollback();
    assert_eq!(["x", "y", "z"].map(|key| count(&store, key)), [1, 1, 0]);
}

#[test]
fn a_rollback_undoes_everything_since_the_commit() {
    let mut store = Store::default();
    store.insert(SERVICE, service("a", "kept"));
    store.commit();
    store.insert(SERVICE, service("b", "gone"));
    store.update(SERVICE, service("a", "changed"));
    let a = store.find(SERVICE, &[], "a").unwrap().clone();
    store.remove(SERVICE, &a);
    store.rollback();
    assert_eq!(keys(&store), ["a"]);
    assert_eq!(store.find(SERVICE, &[], "kept").unwrap().key(), "a");
    assert!(store.find(SERVICE, &[], "changed").is_none());
}

#[test]
fn each_changed_record_is_listed_once() {
    let mut store = Store::default();
    store.insert(SERVICE, service("a", "x"));
    store.update(SERVICE, service("a", "y"));
    let [change] = &store.changes()[..] else {
        panic!("one record was changed");
    };
    assert_eq!(change.record.as_ref().unwrap().alias(), Some("y"));
    store.commit();
    store.remove(SERVICE, &service("a", "y"));
    let [change] = &store.changes()[..] else {
        panic!("one record was removed");
    };
    assert_eq!(
        (&*change.path, change.record.is_none()),
        (&["a".to_owned()][..], true)
    );
}

#[test]
fn only_the_records_below_a_path_are_removed() {
    let mut store = Store::default();
    for path in [["a", "1"], ["ab", "2"], ["b", "3"]] {
        store.insert(SESSION, record(&path));
    }
    store.remove_below(SESSION, &["a".to_owned()]);
    store.commit();
    let left = store.below(SESSION, &[]).map(|record| record.key());
    assert_eq!(left.collect::<Vec<_>>(), ["2", "3"]);
    assert!(store.collection(SESSION, &["a".to_owned()]).is_none());
}

#[test]
fn removing_a_record_does_not_change_the_positions_of_the_others() {
    let mut store = Store::default();
    for key in ["a", "b", "c", "d"] {
        store.insert(SERVICE, service(key, key));
    }
    store.remove(SERVICE, &service("b", "b"));
    store.commit();
    let services = store.collection(SERVICE, &[]).unwrap();
    let keys = |records: Vec<(Position, &Arc<Record>)>| -> String {
        records.iter().map(|(_, record)| record.key()).collect()
    };
    assert_eq!(services.len(), 3);
    assert_eq!(keys(services.skip(1).collect()), "cd");
    assert_eq!(keys(services.after(Position(0)).collect()), "cd");
    assert_eq!(keys(services.before(Position(2)).collect()), "a");
    assert_eq!(keys(services.skip_back(1).collect()), "ca");
    assert_eq!(keys(services.skip(3).collect()), "");
}

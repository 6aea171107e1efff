// Prepares queries for the search. The theme matches every word as the beginning of a word, so "a" in "download a
// model" would match half of all words; and it takes the parts of "models.download" as alternatives.
(() => {
  const QUERY = 2; // the kind of message that carries a query to the search worker
  const FILLERS = new Set(
    ("a an and are as at be by can do does for from how i in is it me my of on or that the this to use using what " +
      "when where which with you your").split(" "),
  );
  const NAME = /^([\w.]+\.\w+(\(.*\))?|[A-Z]\w*[a-z][A-Z]\w*)$/;

  function prepared(query) {
    const text = query.trim();
    if (NAME.test(text)) {
      const parts = text.replace(/\(.*$/, "").split(/[._]+|(?!\b)(?=[A-Z][a-z])/).filter(Boolean);
      return parts.map((part) => `+${part.toLowerCase()}`).join(" ");
    }
    const words = text.split(/\s+/).filter((word) => !FILLERS.has(word.toLowerCase()));
    return words.length ? words.join(" ") : query;
  }

  const send = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message, ...rest) {
    const isQuery = message && message.type === QUERY && typeof message.data === "string";
    return send.call(this, isQuery ? { ...message, data: prepared(message.data) } : message, ...rest);
  };
})();

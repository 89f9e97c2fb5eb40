/* index.html: what only a script can show. */

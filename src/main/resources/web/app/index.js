import "./index.css";
import "./search.js";

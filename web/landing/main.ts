import "../kit/base/index.css";
